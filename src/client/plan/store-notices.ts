import { writeNotebook } from '../../core/assessment/plan-file.ts';
import type { Conversation } from '../../core/assessment/worksheet.ts';
import { node } from '../node.ts';
import { say } from '../say.ts';
import { buttons } from './blocks.ts';
import type { Desk } from './desk.ts';
import { askingButton, button } from './elements.ts';
import type { NotebookStore } from './notebook-store.ts';
import { saveFile } from './save-file.ts';

/** What the writer has to know about the browser's storage, each with a way to save what is at stake. */
export function storeNotices(desk: Desk, store: NotebookStore, foreign: readonly Conversation[]): Node[] {
  const { store: said } = desk.words;
  const { keeping } = store;
  const kept = store.keptAside();
  const [stranger] = foreign;
  return [
    ...(keeping === 'off' || keeping === 'full'
      ? [notice(desk, keeping, said[keeping], () => writeNotebook(desk.notebook))]
      : []),
    ...(keeping === 'newer' ? [notice(desk, 'newer', said.newer, () => store.held())] : []),
    ...(kept === undefined ? [] : [notice(desk, 'kept', said.kept, () => kept, forgetKept(desk, store))]),
    ...(stranger
      ? [
          notice(desk, 'foreign', say(said.foreign, { name: stranger.mine.framework.name }), () =>
            writeNotebook({ conversations: [...foreign], open: stranger.id, setAside: [] }),
          ),
        ]
      : []),
  ];
}

/** The text is asked for at the click, since more may have been written by then. */
function notice(desk: Desk, id: string, said: string, text: () => string, ...more: Node[]): HTMLElement {
  const { store, file } = desk.words;
  const save = () => saveFile(`${file.names.kept}.json`, text(), 'application/json');
  return node(
    'section',
    { class: 'plan-notice' },
    node('p', { dir: 'auto' }, said),
    buttons(button(store.saveKept, save, { id: `save-${id}` }), ...more),
  );
}

function forgetKept(desk: Desk, store: NotebookStore): HTMLElement {
  const { store: said, forget } = desk.words;
  return askingButton(
    desk,
    {
      id: 'forget-kept',
      label: said.forgetKept,
      question: said.forgetKeptAsk,
      yes: forget.yes,
      no: forget.no,
    },
    () => {
      store.forgetKept();
      desk.show();
    },
  );
}
