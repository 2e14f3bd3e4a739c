/**
 * The ids that sections have on the pages of levels and competencies. A statement with one of them would share
 * its link with a section.
 */
export const pageSections = [
  'content',
  'work',
  'scope',
  'expectations',
  'alternatives',
  'steps',
  'results',
  'evidence',
  'not-this',
  'growing-here',
  'questions',
  'ways-on',
  'ways-title',
  'overlays',
  'assignments',
  'facts',
  'rubric',
  'develops',
] as const;
