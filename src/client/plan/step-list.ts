import { node } from '../node.ts';
import { say } from '../say.ts';
import { nextToAssess } from './assess-step.ts';
import { type Desk, type StepName, steps } from './desk.ts';
import { button } from './elements.ts';

/** The steps as links; each has an address of its own, which names the step and nothing else. */
export function stepList(desk: Desk): HTMLElement {
  const items = steps.map((name) => node('li', {}, link(desk, name)));
  return node('ol', {}, ...items);
}

function link(desk: Desk, name: StepName): HTMLElement {
  const made = node('a', { href: `#${name}`, id: `step-${name}` }, namesOf(desk)[name]);
  made.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    delete desk.view.competency;
    desk.go(name);
  });
  return made;
}

/** Marks the step in view among the links. */
export function markStep(list: Element, step: StepName): void {
  for (const link of list.querySelectorAll('a'))
    link.ariaCurrent = link.id === `step-${step}` ? 'step' : null;
}

const namesOf = ({ sheet, words }: Desk): Record<StepName, string> =>
  sheet.side === 'manager' ? words.stepsOfManager : words.steps;

/** The name of the step; small above a competency, which has a title of its own. */
export function stepTitle(desk: Desk): HTMLElement {
  const small = isInside(desk) ? { class: 'above' } : {};
  return node('h2', { id: 'step-title', tabindex: '-1', ...small }, namesOf(desk)[desk.view.step]);
}

const isInside = ({ view }: Desk): boolean => view.step === 'assess' && view.competency !== undefined;

export function onward(desk: Desk): HTMLElement[] {
  const { view, words } = desk;
  const next = steps[steps.indexOf(view.step) + 1];
  if (!next || isInside(desk)) return [];
  const label = say(words.next, { step: namesOf(desk)[next] });
  const isNext = view.step !== 'assess' || nextToAssess(desk) === undefined;
  const act = () => desk.go(next);
  return [
    node(
      'p',
      { class: 'onward' },
      button(label, act, { id: 'onward', class: isNext ? 'strong' : undefined }),
    ),
  ];
}

/** Where somebody who comes back goes on. */
export function stepToGoOn({ sheet, conversation }: Desk): StepName {
  if (sheet.plan.isWithoutAim || sheet.plan.aims.length > 0) return 'plan';
  if (conversation.theirs) return 'talk';
  return sheet.level ? 'assess' : 'where';
}
