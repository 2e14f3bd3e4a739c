import { describe, expect, test } from 'vitest';
import { carryOver } from '../../../src/core/assessment/carry-over.ts';
import { gapsTo } from '../../../src/core/assessment/gaps.ts';
import { activitiesFor } from '../../../src/core/assessment/offers.ts';
import type { WholePlanData } from '../../../src/core/assessment/plan-data.ts';
import { planDataOf, planDetailsOf } from '../../../src/core/assessment/plan-data-of.ts';
import { promotionCase } from '../../../src/core/assessment/promotion-case.ts';
import { competencyById, levelById, scaleOf } from '../../../src/core/assessment/rubric.ts';
import { sittings } from '../../../src/core/assessment/what-to-assess.ts';
import { withDetails } from '../../../src/core/assessment/with-details.ts';
import type { Framework } from '../../../src/core/framework/framework.ts';
import { reviewFolder } from '../../../src/disk/review-folder.ts';
import { anAim, aWorksheet } from '../support/a-worksheet.ts';
import { plainWording } from '../support/plan-data.ts';
import { textsIn } from '../support/texts-in.ts';

async function frameworkIn(folder: string, audience: string): Promise<Framework> {
  const { framework } = await reviewFolder(folder, { today: '2027-03-01', audience });
  if (!framework) throw new Error(`${folder} has no framework.`);
  return framework;
}

const dataOf = (framework: Framework): WholePlanData =>
  withDetails(planDataOf(framework, plainWording), planDetailsOf(framework, plainWording));

describe.each(['content', 'examples/small-company'])('%s', async (folder) => {
  const audiences = ['everyone', 'internal', 'managers'];
  const frameworks = await Promise.all(audiences.map((audience) => frameworkIn(folder, audience)));

  test.each(audiences)(
    'for %s has nothing in its plan that the framework of that build does not say',
    (audience) => {
      const framework = frameworks[audiences.indexOf(audience)] as Framework;
      const said = new Set(textsIn(framework));
      const found = textsIn(planDataOf(framework, plainWording)).filter((text) => / .* /.test(text));
      expect(found.length).toBeGreaterThan(10);
      expect(found.filter((text) => !said.has(text))).toEqual([]);
    },
  );

  const data = dataOf(frameworks[0] as Framework);
  const ways = data.levels.flatMap((level) => [
    { level: level.id, towards: [] as string[] },
    ...level.moves.map(({ to }) => ({ level: level.id, towards: [to] })),
  ]);

  test('has something to look at for every level and move, in sittings of six', () => {
    for (const way of ways) {
      const all = sittings(data, aWorksheet(data, way));
      const ids = all.flat().map(({ competency }) => competency.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(all.slice(0, -1).every((each) => each.length === 6)).toBe(true);
    }
    expect(ways.length).toBeGreaterThan(data.levels.length / 2);
  });

  test('has no news for anybody as long as it stays as it is', () => {
    for (const way of ways) {
      const sheet = aWorksheet(data, way);
      expect(carryOver(data, sheet)).toEqual(sheet);
    }
  });

  test('has words for every proficiency that can be picked, on scales with the lowest first', () => {
    for (const { id } of data.competencies) {
      const competency = competencyById(data, id);
      const scale = competency ? scaleOf(data, competency) : [];
      const positions = scale.map(({ position }) => position);
      expect(positions).toEqual([...new Set(positions)].sort((a, b) => a - b));
      expect(scale.every(({ name }) => name.length > 0)).toBe(true);
    }
  });

  test('has a gap for each expectation, and an offer or none for each step, and never an error', () => {
    for (const { level, towards } of ways) {
      const [to = level] = towards;
      const sheet = aWorksheet(data, { level, towards });
      const place = levelById(data, to);
      if (!place) throw new Error(`There is no level ${to}.`);
      const { missing, reached, open } = gapsTo(data, place, sheet);
      expect([...missing, ...reached, ...open]).toHaveLength(place.expects.length);
      expect(promotionCase(data, sheet, to) !== undefined).toBe(towards.length > 0);
    }
    const wishes = { isFree: false, canBeStartedAlone: false, worksInSmallCompany: false };
    const offers = data.competencies.map((competency) => {
      const [first] = scaleOf(data, competency);
      return first ? activitiesFor(data, anAim(data, competency.id, first.id), wishes).length : 0;
    });
    expect(Math.max(...offers)).toBeGreaterThan(0);
  });
});
