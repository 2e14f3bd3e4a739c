import { isBlank } from '../../core/assessment/blank.ts';
import { carryOver } from '../../core/assessment/carry-over.ts';
import type { FileProblem } from '../../core/assessment/file-problem.ts';
import { isForeign } from '../../core/assessment/kinship.ts';
import { largestFile, type PlanFile, readPlanFile } from '../../core/assessment/plan-file.ts';
import { hasPicks } from '../../core/assessment/rubric.ts';
import type { Conversation, Notebook, Worksheet } from '../../core/assessment/worksheet.ts';
import { node } from '../node.ts';
import { plural } from '../plural.ts';
import { say } from '../say.ts';
import { type Desk, idOf } from './desk.ts';
import { button } from './elements.ts';
import { joined } from './joined.ts';

/** What to do with an opened file. */
interface Question {
  text: string;
  options: readonly { label: string; note?: string; act: () => void }[];
}

type Options = Question['options'];

/** A button that lets a file be chosen, says what it is, and asks what to do with it. Nothing is taken over unasked. */
export function fileButton(desk: Desk, id: string, label: string): HTMLElement {
  const input = node('input', {
    type: 'file',
    accept: '.json,application/json',
    hidden: '',
    id: `${id}-file`,
    'aria-label': label,
  });
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    input.value = '';
    if (file) void open(desk, file);
  });
  return node(
    'span',
    {},
    button(label, () => input.click(), { id }),
    input,
  );
}

async function open(desk: Desk, file: File): Promise<void> {
  const { words, language } = desk;
  const name = shownName(file);
  if (file.size > largestFile) {
    const size = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(file.size / 1_000_000);
    desk.tell(say(words.file['too-large'], { name, size }));
    return;
  }
  const text = await file.text().catch(() => undefined);
  if (text === undefined) {
    desk.tell(say(words.file.unreadable, { name }));
    return;
  }
  const read = readPlanFile(text);
  if ('problem' in read) desk.tell(problemText(desk, name, read.problem));
  else ask(desk, name, read.file);
}

/** Without what turns or hides the words that stand around it. */
const shownName = ({ name }: File): string => name.replace(/\p{C}/gu, '');

function problemText({ words: { file } }: Desk, name: string, { kind, at, wanted }: FileProblem): string {
  if (kind === 'damaged' && !at) return say(file.damagedWhole, { name });
  return say(file[kind], { name, at: at ?? '', wanted: wanted ? file.wanted[wanted] : '' });
}

function ask(desk: Desk, name: string, file: PlanFile): void {
  const sheets = 'worksheet' in file ? [file.worksheet] : file.notebook.conversations.map(({ mine }) => mine);
  const foreign = sheets.find((sheet) => isForeign(desk.data, sheet));
  if (foreign) {
    const { organisation, name: called } = foreign.framework;
    const framework = joined([called, organisation], desk.words.comma);
    desk.tell(say(desk.words.file.foreign, { name, framework }));
    return;
  }
  desk.view.opened = { name, file };
  desk.show();
  desk.go(desk.view.step, 'file-question');
}

/** It follows from the conversation that lies open, which may be another one than when the file was opened. */
function questionOf(desk: Desk): Question | undefined {
  if (!desk.view.opened) return undefined;
  const { name, file } = desk.view.opened;
  return 'worksheet' in file
    ? aboutWorksheet(desk, name, file.worksheet)
    : aboutNotebook(desk, name, file.notebook);
}

function aboutWorksheet(desk: Desk, name: string, sheet: Worksheet): Question {
  const { words, conversation, sheet: mine } = desk;
  const { file } = words;
  const side = words[sheet.side];
  if (sheet.id === mine.id) {
    return question(desk, say(file.own, { name }), [
      { label: file.ownReplace, note: file.ownReplaceNote, act: () => goBackTo(desk, name, sheet) },
    ]);
  }
  if (sheet.side === mine.side && !isBlank(mine)) {
    return question(desk, say(file.sameSide, { name, side }), [asNew(desk, name, sheet)]);
  }
  if (sheet.side === mine.side)
    return question(desk, say(file.sameSide, { name, side }), [
      asNew(desk, name, sheet),
      beside(desk, name, sheet),
    ]);
  const label = conversation.theirs ? file.besideReplace : file.beside;
  return question(desk, say(file.theirs, { name, side }), [
    { ...beside(desk, name, sheet), label },
    asNew(desk, name, sheet),
  ]);
}

function question(desk: Desk, text: string, options: Options): Question {
  return { text, options: [...options, { label: desk.words.file.nothing, act: () => {} }] };
}

function beside(desk: Desk, name: string, sheet: Worksheet): Options[number] {
  const act = () => {
    // Whoever has nothing of their own yet is the other side of the file.
    if (isBlank(desk.sheet)) desk.sheet.side = sheet.side === 'person' ? 'manager' : 'person';
    desk.conversation.theirs = sheet;
    desk.change();
    desk.go('talk');
    desk.tell(say(desk.words.file.opened, { name }));
  };
  const isFirstLook = sheet.side !== desk.sheet.side && !hasPicks(desk.sheet);
  return { label: desk.words.file.beside, act, ...(isFirstLook ? { note: desk.words.file.besideNote } : {}) };
}

function asNew(desk: Desk, name: string, sheet: Worksheet): Options[number] {
  return {
    label: desk.words.file.asNew,
    act: () => add(desk, name, { id: idOf(), mine: carryOver(desk.data, sheet) }),
  };
}

function add(desk: Desk, name: string, conversation: Conversation): void {
  const { notebook } = desk;
  desk.replace({
    ...notebook,
    conversations: [...notebook.conversations, conversation],
    open: conversation.id,
  });
  desk.tell(say(desk.words.file.opened, { name }));
}

/** What stands here now is kept as a conversation of its own, with an id of its own. */
function goBackTo(desk: Desk, name: string, sheet: Worksheet): void {
  const { notebook, conversation } = desk;
  const copy: Conversation = { ...conversation, id: idOf(), mine: { ...conversation.mine, id: idOf() } };
  conversation.mine = carryOver(desk.data, sheet);
  desk.replace({ ...notebook, conversations: [...notebook.conversations, copy] });
  desk.tell(say(desk.words.file.opened, { name }));
}

function aboutNotebook(desk: Desk, name: string, notebook: Notebook): Question {
  const {
    words: { file },
    language,
  } = desk;
  const text = plural(language, file.notebook, notebook.conversations.length, { name });
  return question(desk, text, [{ label: file.addAll, act: () => addAll(desk, notebook) }]);
}

/** Conversations that are here already, in the same words, are not added again; others with the same id get a new one. */
function addAll(desk: Desk, { conversations, setAside }: Notebook): void {
  const { notebook, data } = desk;
  const held = new Set(notebook.conversations.map((each) => JSON.stringify(each)));
  const ids = new Set(notebook.conversations.map(({ id }) => id));
  const fresh = conversations
    .filter((each) => !held.has(JSON.stringify(each)))
    .map((each) => {
      const id = ids.has(each.id) ? idOf() : each.id;
      ids.add(id);
      return { ...each, id, mine: carryOver(data, each.mine) };
    });
  const own = notebook.conversations.filter(
    ({ mine, theirs }) => fresh.length === 0 || theirs || !isBlank(mine),
  );
  const open = own.some(({ id }) => id === notebook.open) ? notebook.open : (fresh[0]?.id ?? notebook.open);
  desk.replace({
    ...notebook,
    conversations: [...own, ...fresh],
    open,
    setAside: [...notebook.setAside, ...setAside],
  });
  desk.tell(plural(desk.language, desk.words.file.addedAll, fresh.length));
}

/** The question that waits for a choice, with its answers. */
export function questionView(desk: Desk): HTMLElement[] {
  const asked = questionOf(desk);
  if (!asked) return [];
  const options = asked.options.map(({ label, note }) =>
    node(
      'div',
      {},
      button(label, () => choose(desk, label)),
      note ? node('span', { class: 'fine' }, ` ${note}`) : undefined,
    ),
  );
  return [
    node(
      'section',
      { class: 'plan-question', 'aria-labelledby': 'file-question' },
      node('p', { id: 'file-question', tabindex: '-1', dir: 'auto' }, asked.text),
      ...options,
    ),
  ];
}

/** What was written since the question was asked may allow something else: then it is asked anew. */
function choose(desk: Desk, label: string): void {
  const chosen = questionOf(desk)?.options.find((each) => each.label === label);
  if (chosen) delete desk.view.opened;
  desk.show();
  document.getElementById(chosen ? 'step-title' : 'file-question')?.focus();
  chosen?.act();
}
