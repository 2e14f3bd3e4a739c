import ActivityCard from './content/ActivityCard.astro';
import ActivityList from './content/ActivityList.astro';
import Audience from './content/Audience.astro';
import CompetencyCard from './content/CompetencyCard.astro';
import GuideCard from './content/GuideCard.astro';
import LevelCard from './content/LevelCard.astro';
import Link from './content/Link.astro';
import MoveCard from './content/MoveCard.astro';
import Paragraph from './content/Paragraph.astro';
import Picture from './content/Picture.astro';
import Table from './content/Table.astro';
import Term from './content/Term.astro';

/** What the body of an MDX file may use without importing it, and what its links, pictures and tables become. */
export const contentComponents = {
  ActivityCard,
  ActivityList,
  Audience,
  CompetencyCard,
  GuideCard,
  LevelCard,
  MoveCard,
  Term,
  a: Link,
  img: Picture,
  p: Paragraph,
  table: Table,
};
