import { accentLooksAsGiven } from './accent-looks-as-given.ts';
import { activitiesDevelopUpwards } from './activities-develop-upwards.ts';
import { audiencesHoldTogether } from './audiences-hold-together.ts';
import { bodyReferencesExist } from './body-references-exist.ts';
import { brandColoursCanBeRead } from './brand-colours-can-be-read.ts';
import { brandFilesAreThere } from './brand-files-are-there.ts';
import { changesNameWhatTheyAffect } from './changes-name-what-they-affect.ts';
import type { CatalogCheck } from './check.ts';
import { extendsDoesNotLoop } from './extends-does-not-loop.ts';
import { featuresLeaveRulesWhole } from './features-leave-rules-whole.ts';
import { gatesMakeSense } from './gates-make-sense.ts';
import { idsAreListedAsTheyAreNamed } from './ids-are-listed-as-they-are-named.ts';
import { idsAreUnique } from './ids-are-unique.ts';
import { idsAreWellFormed } from './ids-are-well-formed.ts';
import { languagesHaveTexts } from './languages-have-texts.ts';
import { lateralMovesStayLevel } from './lateral-moves-stay-level.ts';
import { linksLeadSomewhere } from './links-lead-somewhere.ts';
import { movesLeadToLiveLevels } from './moves-lead-to-live-levels.ts';
import { movesMakeSense } from './moves-make-sense.ts';
import { proficienciesAreOnTheScale } from './proficiencies-are-on-the-scale.ts';
import { promotionsGoUp } from './promotions-go-up.ts';
import { rangesRunUpwards } from './ranges-run-upwards.ts';
import { referencesExist } from './references-exist.ts';
import { retiredThingsNameASuccessor } from './retired-things-name-a-successor.ts';
import { reviewersKeepSomething } from './reviewers-keep-something.ts';
import { scopeValuesExist } from './scope-values-exist.ts';
import { sharesAddUp } from './shares-add-up.ts';
import { statementIdsAreUnique } from './statement-ids-are-unique.ts';
import { trackHuesAreToldApart } from './track-hues-are-told-apart.ts';
import { tracksHaveLevels } from './tracks-have-levels.ts';
import { tracksListTheirLevels } from './tracks-list-their-levels.ts';
import { translationsAreCurrent } from './translations-are-current.ts';
import { translationsAreShown } from './translations-are-shown.ts';
import { translationsMatch } from './translations-match.ts';
import { vocabularyIdsAreUnique } from './vocabulary-ids-are-unique.ts';

/** Every check over the catalog, in the order in which their problems are reported. */
export const catalogChecks: readonly CatalogCheck[] = [
  idsAreWellFormed,
  idsAreUnique,
  vocabularyIdsAreUnique,
  statementIdsAreUnique,
  referencesExist,
  idsAreListedAsTheyAreNamed,
  bodyReferencesExist,
  linksLeadSomewhere,
  changesNameWhatTheyAffect,
  tracksListTheirLevels,
  tracksHaveLevels,
  extendsDoesNotLoop,
  proficienciesAreOnTheScale,
  activitiesDevelopUpwards,
  scopeValuesExist,
  sharesAddUp,
  rangesRunUpwards,
  movesMakeSense,
  movesLeadToLiveLevels,
  promotionsGoUp,
  lateralMovesStayLevel,
  gatesMakeSense,
  retiredThingsNameASuccessor,
  audiencesHoldTogether,
  translationsMatch,
  translationsAreCurrent,
  translationsAreShown,
  languagesHaveTexts,
  reviewersKeepSomething,
  featuresLeaveRulesWhole,
  brandColoursCanBeRead,
  brandFilesAreThere,
  accentLooksAsGiven,
  trackHuesAreToldApart,
];
