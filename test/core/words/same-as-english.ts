/** Entries that read the same in English and in the language, and are meant to. */
export const sameAsEnglish: Readonly<Record<string, readonly string[]>> = {
  de: [
    'levelPage.dimension',
    'moves.kinds.rotation',
    'activitiesPage.filter',
    'changesPage.release',
    'comparePage.said.dimension',
    'planPage.said.file.names.mine',
  ],
};
