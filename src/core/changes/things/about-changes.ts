import type { About as Whole } from '../../framework/framework.ts';
import type { Between } from '../between.ts';
import { type Draft, type FrameworkChange, told } from '../change.ts';
import { titleDrafts } from '../texts/name-changes.ts';
import { plainDrafts } from '../texts/plain-changes.ts';
import { textsDrafts } from '../texts/statement-changes.ts';
import { textDrafts } from '../texts/text-changes.ts';

/** What became of what is said of the framework as a whole. The version and its day say that it changed, and are no change. */
export function aboutChanges(known: Between): FrameworkChange[] {
  const [before, after] = [known.before.about, known.after.about];
  const about = {
    subject: { kind: 'framework', id: 'framework' },
    name: after.name,
    file: 'framework.yaml',
    toldBy: [],
  };
  const zero = [known.before.scaleZero, known.after.scaleZero] as const;
  return told(about, [
    ...draftsOf(before, after, known),
    ...plainDrafts('what not expected is called', ['scaleZero'], zero[0].name, zero[1].name),
    ...textDrafts(
      { label: 'what not expected means', path: ['scaleZero'], weight: 'says' },
      zero[0].meaning,
      zero[1].meaning,
      known,
    ),
  ]);
}

function draftsOf(before: Whole, after: Whole, known: Between): Draft[] {
  const says = (label: string, field: string) => ({ label, path: [field], weight: 'says' as const });
  const principles = {
    one: 'a principle of promotion',
    all: 'principles of promotion',
    path: ['promotionPrinciples'],
    weight: 'asks' as const,
  };
  return [
    ...titleDrafts(before.name, after.name, known, 'name'),
    ...plainDrafts('the organisation', ['organisation'], before.organisation, after.organisation),
    ...plainDrafts('the language', ['language'], before.language, after.language),
    ...plainDrafts(
      'the languages it is shown in',
      ['languages'],
      before.languages.join(', '),
      after.languages.join(', '),
    ),
    ...plainDrafts(
      'whether grades mean the same with and without people to manage',
      ['parity'],
      before.parity,
      after.parity,
      'major',
    ),
    ...plainDrafts('who keeps it', ['owner'], before.owner, after.owner, 'patch'),
    ...textDrafts(
      says('the statement of use', 'statementOfUse'),
      before.statementOfUse,
      after.statementOfUse,
      known,
    ),
    ...textsDrafts(principles, before.promotionPrinciples, after.promotionPrinciples, known).map(asPromised),
    ...(['responsibilities', 'behaviours', 'examples'] as const).flatMap((field) =>
      textDrafts(
        says(`the words before ${field}`, 'leadIns'),
        before.leadIns[field],
        after.leadIns[field],
        known,
      ),
    ),
    ...plainDrafts('the policies it names', ['policies'], policiesOf(before), policiesOf(after)),
  ];
}

/** A principle may ask something, and it may promise something: that nobody has to manage in order to grow. */
const asPromised = (draft: Draft): Draft => (draft.kind === 'removed' ? { ...draft, bump: 'major' } : draft);

const policiesOf = ({ policies }: Whole): string | null =>
  policies.map(({ text, url }) => text ?? url).join(', ') || null;
