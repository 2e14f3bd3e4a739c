import type { TextCheck } from '../text-check.ts';
import { behavioursAreNoTraits } from './behaviours-are-no-traits.ts';
import { behavioursCanBeObserved } from './behaviours-can-be-observed.ts';
import { gatesRankNobody } from './gates-rank-nobody.ts';
import { levelsAreShort } from './levels-are-short.ts';
import { levelsHaveTheirOwnWords } from './levels-have-their-own-words.ts';
import { nothingSecretGetsOut } from './nothing-secret-gets-out.ts';
import { peopleStayPrivate } from './people-stay-private.ts';
import { placeholdersAreFilled } from './placeholders-are-filled.ts';
import { proficienciesDifferByActs } from './proficiencies-differ-by-acts.ts';
import { requirementsShutNobodyOut } from './requirements-shut-nobody-out.ts';
import { rubricsHaveTheirOwnWords } from './rubrics-have-their-own-words.ts';
import { sentencesAreShort } from './sentences-are-short.ts';
import { textsAreEasyToRead } from './texts-are-easy-to-read.ts';
import { textsFitTheScale } from './texts-fit-the-scale.ts';
import { titlesNameNoSegment } from './titles-name-no-segment.ts';
import { tracksHaveTheirOwnWords } from './tracks-have-their-own-words.ts';
import { wordsNameAnAct } from './words-name-an-act.ts';

/** Checks of how things are said. */
export const textChecks: readonly TextCheck[] = [
  placeholdersAreFilled,
  wordsNameAnAct,
  behavioursCanBeObserved,
  behavioursAreNoTraits,
  requirementsShutNobodyOut,
  gatesRankNobody,
  proficienciesDifferByActs,
  levelsHaveTheirOwnWords,
  rubricsHaveTheirOwnWords,
  tracksHaveTheirOwnWords,
  textsFitTheScale,
  titlesNameNoSegment,
  levelsAreShort,
  sentencesAreShort,
  textsAreEasyToRead,
  nothingSecretGetsOut,
  peopleStayPrivate,
];
