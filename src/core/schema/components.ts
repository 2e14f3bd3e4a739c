/** What an attribute of a component names: a thing of the framework, a word of a list, or a term. */
type ComponentTarget = 'level' | 'competency' | 'activity' | 'guide' | 'activityType' | 'audience' | 'term';

interface Attribute {
  name: string;
  /** What its value is the id of; an attribute without it stands alone, as `alone` does. */
  names?: ComponentTarget;
  isRequired: boolean;
  /** What it does, for the person who writes it. */
  meaning: string;
}

export interface Component {
  name: string;
  meaning: string;
  attributes: readonly Attribute[];
  /** How it is written. */
  example: string;
}

const required = (name: string, names: ComponentTarget, meaning: string): Attribute => ({
  name,
  names,
  isRequired: true,
  meaning,
});

/** The components that bodies may use to show live content. They are there without importing. */
export const components: readonly Component[] = [
  {
    name: 'LevelCard',
    meaning: 'Shows a level: its title, its summary and a link.',
    attributes: [required('level', 'level', 'Id of the level.')],
    example: '<LevelCard level="account-executive" />',
  },
  {
    name: 'CompetencyCard',
    meaning: 'Shows a competency: its title, its definition and a link.',
    attributes: [required('competency', 'competency', 'Id of the competency.')],
    example: '<CompetencyCard competency="discovery" />',
  },
  {
    name: 'ActivityCard',
    meaning: 'Shows an activity: its title, its summary and a link.',
    attributes: [required('activity', 'activity', 'Id of the activity.')],
    example: '<ActivityCard activity="follow-one-deal" />',
  },
  {
    name: 'ActivityList',
    meaning: 'Lists activities: all, or those that all its attributes fit.',
    attributes: [
      {
        name: 'competency',
        names: 'competency',
        isRequired: false,
        meaning: 'Only those that develop this competency.',
      },
      { name: 'type', names: 'activityType', isRequired: false, meaning: 'Only those of this type.' },
      { name: 'alone', isRequired: false, meaning: 'Only those that a person can start alone.' },
    ],
    example: '<ActivityList competency="discovery" alone />',
  },
  {
    name: 'MoveCard',
    meaning: 'Shows what it takes to move from one level to another.',
    attributes: [
      required('from', 'level', 'Id of the level one leaves.'),
      required('to', 'level', 'Id of the level one goes to.'),
    ],
    example: '<MoveCard from="account-executive" to="account-manager" />',
  },
  {
    name: 'GuideCard',
    meaning: 'Shows a guide: its title, its summary and a link.',
    attributes: [required('guide', 'guide', 'Id of the guide.')],
    example: '<GuideCard guide="staying-and-growing" />',
  },
  {
    name: 'Term',
    meaning: 'Explains a word by its entry in the glossary. The word itself stands between the tags.',
    attributes: [required('id', 'term', 'Id of the term in `glossary.yaml`.')],
    example: '<Term id="champion">champion</Term>',
  },
  {
    name: 'Audience',
    meaning: 'Holds what is for one audience and for narrower ones. Builds for wider ones leave it out.',
    attributes: [required('only', 'audience', 'Id of the audience in `framework.yaml`.')],
    example: '<Audience only="internal">…</Audience>',
  },
];
