import type { Framework } from '../../../src/core/framework/framework.ts';
import type { Level } from '../../../src/core/framework/level.ts';
import { reviewContent } from '../../../src/core/ladder-checks/review-content.ts';
import { aSmallFramework, type Change } from './a-small-framework.ts';

/** A small framework after changes, linked: all of it, or for one audience. Warnings are fine. */
export function frameworkOf(changes: readonly Change[] = [], audience = 'managers'): Framework {
  const { framework, problems } = reviewContent(aSmallFramework(...changes), {
    today: '2027-03-01',
    audience,
  });
  if (!framework) throw new Error(problems.map(({ message }) => message).join('\n'));
  return framework;
}

export function levelOf(framework: Framework, id: string): Level {
  const level = framework.levels.find((each) => each.id === id);
  if (!level) throw new Error(`There is no level ${id}.`);
  return level;
}

/** What a level expects, as `competency: position` with where it comes from. */
export function expectationsOf({ expectations }: Pick<Level, 'expectations'>): Record<string, string> {
  return Object.fromEntries(
    expectations.map(({ competency, proficiency, source }) => [
      competency.id,
      `${proficiency?.position ?? 'unstated'} from ${source.layer} ${source.id}`,
    ]),
  );
}
