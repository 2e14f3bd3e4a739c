import { enableCompileCache } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { content } from './support/options.ts';
import { runCommand } from './support/run-command.ts';
import { siteValues } from './support/site-values.ts';

await runCommand({
  call: 'npm run check',
  does: 'Checks the content and prints what is wrong with it, and where.',
  options: {
    content,
    format: {
      value: 'FORMAT',
      help: 'text, json, github for annotations in GitHub Actions, or gitlab for Code Quality (text)',
    },
    fix: { help: 'first set right what can only be meant in one way, and tidy up' },
    strict: { help: 'take warnings for errors' },
  },
  async run({ format, strict, fix, ...values }) {
    const { today, content } = siteValues(values);
    // Whoever writes checks again and again: what Node compiled is kept, of all that is loaded from here on.
    enableCompileCache();
    // Nearly all that a check makes is needed until its end, so that looking for what is not needed any more can wait.
    setFlagsFromString('--heap-growing-percent=3000');
    const { checkContent } = await import('./support/check-content.ts');
    const { errors, warnings } = await checkContent({ content, today, format, fix });
    return errors > 0 || (strict && warnings > 0) ? 1 : 0;
  },
});
