import { framework } from 'virtual:framework';
import { levelsInOneDocument, outlineOfFramework } from '../../core/views/document-outline.ts';
import { runningHeadStyles, runningHeads } from '../../site/running-heads.ts';
import { words } from '../../site/words.ts';

/** What stands at the head of the printed pages of the whole framework. */
export const GET = (): Response => {
  const held = framework();
  const isTooLarge = held.levels.length > levelsInOneDocument;
  const heads = isTooLarge ? [] : runningHeads(outlineOfFramework(held, words));
  return new Response(runningHeadStyles(held.about.name, heads, words.direction));
};
