const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const entities = new Map(Object.entries(signs).map(([sign, entity]) => [entity, sign]));

/** A text as HTML and XML hold it, between tags and in values. */
export const asHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);

/** The text that a piece of HTML without tags stands for, as Markdown and pages of this site are written. */
export const fromHtml = (html: string): string =>
  html.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities.get(entity) ?? entity);
