/** What those who keep a framework can call, in the order in which it is told, and what it does. */
export const commands: Readonly<Record<string, string>> = {
  start: 'builds the site and serves it to this computer',
  dev: 'serves the site and shows every change as it is saved',
  check: 'checks the content',
  changes: 'says what changed in the framework, and for whom the bar rises',
  build: 'checks the content and writes the site',
  new: 'writes a new file to fill in',
  rename: 'gives a thing another id, everywhere',
  translations: 'lists what is missing in other languages, and writes the files for it',
  codeowners: 'writes who is asked to review which file',
  schemas: 'lets editors offer fields and ids',
  export: 'writes the framework as a workbook',
  import: 'takes a workbook back',
  migrate: 'carries content of an older Trellis to this one',
};
