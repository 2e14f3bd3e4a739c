import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkTimes } from './bench/check-times.ts';
import { planTimes } from './bench/plan-times.ts';
import { runCommand } from './support/run-command.ts';
import { UsageError } from './support/usage-error.ts';

await runCommand({
  call: 'npm run measure',
  does: 'Measures how long the check takes for a large framework, beside a program that only parses its files and holds them against their shapes; or how long the plan takes to answer on a slow phone, beside an empty page.',
  options: {
    files: { value: 'NUMBER', help: 'how many files the framework has, from 1,000 on (5000)' },
    plan: { help: 'measures the plan of the default framework and no check' },
    beside: {
      value: 'FOLDER',
      help: 'a site built before, whose plan is measured in turns with that of today',
    },
  },
  async run({ files = '5000', plan, beside }) {
    if (!/^[1-9]\d{3,5}$/.test(files))
      throw new UsageError(`\`--files ${files}\` is not a number from 1000 to 999999.`);
    if (beside && !plan) throw new UsageError('`--beside` needs `--plan`.');
    const folder = mkdtempSync(path.join(tmpdir(), 'trellis-measure-'));
    try {
      process.stdout.write(plan ? await planTimes(folder, beside) : await checkTimes(folder, Number(files)));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    return 0;
  },
});
