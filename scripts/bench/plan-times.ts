import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { launchServer } from '../support/chromium.ts';
import { serveFolder } from '../support/serve-folder.ts';
import { UsageError } from '../support/usage-error.ts';
import { type Answer, answersOf, type Step } from './answers-of.ts';
import { median } from './median.ts';
import { emptyPage, emptyPageSteps, planSteps } from './plan-steps.ts';

const rounds = 3;
const build = fileURLToPath(new URL('../build.ts', import.meta.url));

const planOf = (site: string): string => path.join(site, 'plan/index.html');

/** The path that a built site stands under. */
const baseOf = (site: string): string =>
  /data-base="([^"]+)"/.exec(readFileSync(planOf(site), 'utf8'))?.[1] ?? '/';

/** Answers by what was measured and by what was done. */
type Times = Map<string, Map<string, Answer[]>>;

/** How long the plan takes to answer on a phone six times as slow as this computer, in words. */
export async function planTimes(folder: string, beside?: string): Promise<string> {
  if (beside && !existsSync(planOf(beside))) throw new UsageError(`\`${beside}\` holds no site with a plan.`);
  const built = path.join(folder, 'site');
  execFileSync(process.execPath, [build, '--out', built], { stdio: ['ignore', 'ignore', 'inherit'] });
  const sites = { ...(beside ? { [beside]: beside } : {}), 'The plan': built };
  const server = await launchServer();
  const browser = await chromium.connect(server.wsEndpoint());
  const times: Times = new Map();
  try {
    for (let round = 0; round < rounds; round++) await measureInTurns(browser, sites, times);
  } finally {
    await browser.close();
    await server.close();
  }
  return report(times);
}

async function measureInTurns(browser: Browser, sites: Record<string, string>, times: Times): Promise<void> {
  const empty = `data:text/html,${encodeURIComponent(emptyPage)}`;
  add(times, 'An empty page', await answersOf(browser, empty, emptyPageSteps));
  for (const [name, site] of Object.entries(sites)) {
    const served = await serveFolder(site, baseOf(site), { port: 0, orNext: false });
    try {
      add(times, name, await answersOf(browser, new URL('plan/', served.address).href, planSteps));
    } finally {
      await served.close();
    }
  }
}

function add(times: Times, name: string, answers: readonly (readonly [Step, Answer])[]): void {
  const known = times.get(name) ?? new Map<string, Answer[]>();
  times.set(name, known);
  for (const [{ does }, answer] of answers) known.set(does, [...(known.get(does) ?? []), answer]);
}

function report(times: Times): string {
  const lines = [...times].flatMap(([name, steps]) => [
    '',
    name,
    ...[...steps].map(([does, answers]) => row(does, answers)),
  ]);
  return `${[
    'Milliseconds on a phone of 390 pixels, six times as slow as this computer: medians, and the most.',
    'Tasks that browsers call long take 50 or more.',
    ...lines,
  ].join('\n')}\n`;
}

function row(does: string, answers: readonly Answer[]): string {
  const both = (of: (answer: Answer) => number) => {
    const numbers = answers.map(of);
    return `${median(numbers).toFixed(0)} (${Math.max(...numbers).toFixed(0)})`.padStart(10);
  };
  const long = answers.filter(({ longest }) => longest > 0).length;
  return [
    `  ${does.padEnd(34)}`,
    `answered in ${both(({ answered }) => answered)}`,
    `shown after ${both(({ shown }) => shown)}`,
    `long tasks in ${long} of ${answers.length}${long > 0 ? `, up to ${Math.max(...answers.map(({ longest }) => longest)).toFixed(0)}` : ''}`,
  ].join('  ');
}
