import type { Catalog } from '../../src/core/catalog/catalog.ts';
import { didYouMean } from '../../src/core/problems/did-you-mean.ts';
import { list } from '../../src/core/problems/quote.ts';
import type { Choice, Given } from '../../src/disk/create/choices.ts';
import { type Need, type NewKind, needs, newKinds } from '../../src/disk/create/needs.ts';
import { entriesOf } from '../../src/disk/create/plan.ts';
import { asCalled } from './as-called.ts';
import { ask, type Terminal } from './ask.ts';
import { UsageError } from './usage-error.ts';

/** What is to be made new, and all that is known about it. */
export interface Request {
  kind: NewKind;
  given: Given;
}

/** Where one can be asked, whoever said nothing is asked for everything, and others for what cannot be left out. */
export async function requestNew(
  catalog: Catalog,
  words: readonly string[],
  options: Given,
  terminal: Terminal | undefined,
): Promise<Request> {
  const kind = words[0] === undefined ? await askKind(terminal) : readKind(words[0]);
  refuseForeign(kind, options);
  let given: Given = { ...options, ...readSubject(kind, words.slice(1)) };
  const asksAll = words.length === 0;
  for (const need of needs[kind]) {
    const choices = need.choices?.(catalog, given) ?? [];
    const said = given[need.name] ?? (await missing(kind, need, choices, given, { terminal, asksAll }));
    if (said) given = { ...given, [need.name]: choose(need, choices, said) };
  }
  return { kind, given };
}

async function missing(
  kind: NewKind,
  { name, asks, isOptional = false, isMany = false, isNeverAsked }: Need,
  choices: readonly Choice[],
  given: Given,
  { terminal, asksAll }: { terminal: Terminal | undefined; asksAll: boolean },
): Promise<string> {
  const isNamed = given['id'] !== undefined && (name === 'title' || name === 'summary');
  const isLeftOut = (isOptional || isNamed) && !asksAll;
  if (isLeftOut || isNeverAsked) return '';
  const [only, ...others] = choices;
  if (only && others.length === 0 && !isOptional) return only.value;
  if (terminal) return ask({ asks, choices, isOptional, isMany }, terminal);
  throw new UsageError(
    name === 'title'
      ? `Name what is new, as in \`${asCalled(examples[kind])}\`.`
      : `\`--${name}\` is missing: ${asks}${offered(choices)}`,
  );
}

const offered = (choices: readonly Choice[]): string =>
  choices.length === 0
    ? ''
    : ` ${list(
        choices.map(({ value }) => `\`${value}\``),
        'or',
      )}.`;

/** What was said, where it is one of the choices. */
function choose({ name, isMany }: Need, choices: readonly Choice[], said: string): string {
  if (choices.length === 0) return said;
  const known = choices.map(({ value }) => value);
  const wrong = (isMany ? entriesOf(said) : [said]).find((entry) => !known.includes(entry));
  if (wrong === undefined) return said;
  const nearest = didYouMean(wrong, known);
  throw new UsageError(
    `\`--${name} ${wrong}\` is not there.${nearest ? ` Did you mean \`${nearest}\`?` : ` There is ${list(known.map((each) => `\`${each}\``))}.`}`,
  );
}

async function askKind(terminal: Terminal | undefined): Promise<NewKind> {
  if (!terminal) throw new UsageError(`Say what is to be new, as in \`${asCalled(examples.level)}\`.`);
  const choices = newKinds.map((kind) => ({ value: kind, label: kind }));
  return readKind(
    await ask({ asks: 'What is to be new?', choices, isOptional: false, isMany: false }, terminal),
  );
}

function readKind(word: string): NewKind {
  const kind = newKinds.find((each) => each === word);
  if (kind) return kind;
  const known = [...newKinds, 'framework'];
  const nearest = didYouMean(word, known);
  throw new UsageError(
    `\`${word}\` is nothing that can be made new.${nearest ? ` Did you mean \`${nearest}\`?` : ` These can: ${known.join(', ')}.`}`,
  );
}

function refuseForeign(kind: NewKind, options: Given): void {
  const known = ['id', ...needs[kind].map(({ name }) => name)];
  const foreign = Object.keys(options).find((name) => !known.includes(name));
  if (foreign) throw new UsageError(`\`--${foreign}\` does not go with \`${kind}\`.`);
}

/** The words behind the kind: an id, for a level with its track before it, for a move the two levels. */
function readSubject(kind: NewKind, words: readonly string[]): Given {
  const [first, second] = words.length === 1 ? (words[0] ?? '').split('/') : words;
  if (first === undefined) return {};
  if (kind === 'move') return { from: first, ...(second === undefined ? {} : { to: second }) };
  if (kind === 'level') return second === undefined ? { id: first } : { track: first, id: second };
  if (second === undefined) return { id: first };
  throw new UsageError(`\`${words.join(' ')}\` is not an id.`);
}

const examples: Readonly<Record<NewKind, string>> = {
  level: 'npm run new -- level new-business/field-account-executive',
  track: 'npm run new -- track field-sales',
  competency: 'npm run new -- competency storytelling',
  activity: 'npm run new -- activity ride-along',
  guide: 'npm run new -- guide first-week',
  story: 'npm run new -- story back-after-a-year',
  move: 'npm run new -- move account-executive account-manager',
  overlay: 'npm run new -- overlay healthcare',
  assignment: 'npm run new -- assignment interim-lead',
  change: 'npm run new -- change higher-bar-for-negotiation',
};
