import type { Position } from '../problems/problem.ts';

/** A stretch of the text of a body, from its first character to the one after its last. */
export interface TextRange {
  start: number;
  end: number;
}

/** A component that the body of an MDX file uses, such as `<LevelCard level="account-executive" />`. */
export interface BodyElement extends Position {
  name: string;
  /** Text attributes as text, attributes without a value as true; computed ones are left out. */
  attributes: Readonly<Record<string, string | true>>;
  /** Where it stands in the text of the body, with all that it holds. */
  range?: TextRange;
}

/** A link or a picture in the body of an MDX file. */
export interface BodyLink extends Position {
  url: string;
  isPicture: boolean;
  /** Where it stands in the text of the body. */
  range?: TextRange;
}

/** The body of an MDX file, with what checks need to know of it. Lines are counted in the whole file. */
export interface Body {
  text: string;
  /** The line of the file in which the text begins. */
  line?: number;
  elements: readonly BodyElement[];
  links: readonly BodyLink[];
  /** The body that it translates. */
  source?: Body;
}

/** A file of a framework as read from disk: well-formed YAML, of whatever shape. */
export interface ContentFile {
  /** Path below the content folder, with forward slashes. */
  path: string;
  /** The YAML, or the front matter of an MDX file. */
  data: unknown;
  body?: Body;
}

/** What a content folder holds. */
export interface Content {
  files: readonly ContentFile[];
  /** Paths of files that are there and could not be read; their ids count as known. */
  unreadable: readonly string[];
  /** Paths of the pictures and other files in `media/`. */
  media: readonly string[];
}
