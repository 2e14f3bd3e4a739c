import { expect, test } from 'vitest';
import { overlaidPagesOf } from '../../../src/core/views/overlaid-pages.ts';
import { frameworkOf, levelOf } from '../support/framework-of.ts';

const framework = frameworkOf();
const ids = (level: string, of = framework) =>
  overlaidPagesOf(levelOf(of, level), of).map((page) => page.map(({ id }) => id).join('+'));

test('a level has a page for each overlay that is laid over it', () => {
  const [overlay] = framework.overlays;
  const over = framework.levels.filter(
    (level) => overlay && (overlay.tracks.includes(level.track) || overlay.levels.includes(level)),
  );
  expect(over.length).toBeGreaterThan(0);
  for (const level of over) expect(ids(level.id)).toContain(overlay?.id);
});

test('a combination has a page only where each of its overlays is laid over the level', () => {
  const [overlay] = framework.overlays;
  if (!overlay) throw new Error('The small framework has no overlay.');
  const nowhere = { ...overlay, id: 'nowhere', tracks: [], levels: [] };
  const everywhere = { ...overlay, id: 'everywhere' };
  const more = { ...framework, overlayPages: [[overlay, everywhere], [overlay, nowhere], [overlay]] };
  const [level] = [...overlay.levels, ...overlay.tracks.flatMap((track) => track.levels)];
  expect(ids(level?.id ?? '', more)).toEqual([overlay.id, `${overlay.id}+everywhere`]);
});
