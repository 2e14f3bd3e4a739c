/** What has to hold before the content of a file can be looked at: names of the checks and their rules. */
export const readingChecks = {
  'framework-is-there': 'There is a content folder, and it holds a file `framework.yaml`.',
  'model-is-current':
    'The content is written for the content model that this Trellis reads, as `modelVersion` in `framework.yaml` says.',
  'files-have-a-place':
    'Every file stands where the content model has a place for it, under a name that fits.',
  'files-can-be-read': 'Every file and folder can be opened, and links stay inside the content folder.',
  'files-are-text': 'Every file is text in UTF-8, without control characters.',
  'files-are-not-empty': 'Every file says something.',
  'files-are-of-a-sane-size':
    'No file is larger than 1 MiB (1,048,576 bytes), and no MDX file larger than 128 KiB (131,072 bytes).',
  'nesting-is-shallow': 'Nothing is nested more than 100 deep.',
  'yaml-is-well-formed':
    'YAML is written without mistakes, repeated fields, anchors, aliases, tags, merged fields or second documents.',
  'mdx-is-well-formed':
    'MDX files begin with front matter between two lines of `---`, and their bodies are valid MDX.',
  'mdx-imports-nothing':
    'Bodies import and export nothing: the components of the site are there without importing.',
  'mdx-computes-nothing': 'Bodies hold no expressions in braces, except comments: a body is prose.',
  'brand-files-can-be-shown':
    'Logo, icon and font files of the brand are pictures and fonts that can be read, without code in them.',
} as const;

export type ReadingCheck = keyof typeof readingChecks;
