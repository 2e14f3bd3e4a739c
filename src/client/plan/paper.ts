import { node } from '../node.ts';
import { say } from '../say.ts';
import { dayIn } from './day-in.ts';
import type { Desk, PaperName } from './desk.ts';

/** A page to print, set like a document, with what it was made from at its foot. */
export const paperWith = (desk: Desk, name: PaperName, content: readonly Node[]): HTMLElement =>
  node('article', { class: `paper paper-${name}` }, ...content, source(desk));

/** What is printed where the browser's own command is used: what lies open. */
export function paperInView({ view, conversation }: Desk): PaperName {
  if (view.step === 'plan' || view.step === 'keep') return 'plan';
  return view.step === 'talk' && conversation.theirs ? 'agenda' : 'side';
}

function source({ data, words: { paper }, language }: Desk): HTMLElement {
  const { name, version = '' } = data.framework;
  const day = dayIn(language, new Date().toISOString());
  return node(
    'p',
    { class: 'paper-source' },
    say(version ? paper.source : paper.sourcePlain, { framework: name, version, day }),
  );
}
