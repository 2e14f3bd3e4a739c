import { strFromU8 } from 'fflate';

export interface SheetPart {
  name: string;
  xml: string;
}

/** The text of each sheet of a workbook, by the name it has there. */
export function sheetPartsOf(parts: Readonly<Record<string, Uint8Array>>): SheetPart[] {
  const textOf = (path: string): string => (parts[path] ? strFromU8(parts[path]) : '');
  const targets = new Map(
    tags(textOf('xl/_rels/workbook.xml.rels'), 'Relationship').map((tag) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target'),
    ]),
  );
  return tags(textOf('xl/workbook.xml'), 'sheet').map((tag) => {
    const target = targets.get(attribute(tag, 'r:id')) ?? '';
    return {
      name: attribute(tag, 'name'),
      xml: textOf(target.startsWith('/') ? target.slice(1) : `xl/${target}`),
    };
  });
}

const tags = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<${name}\\s[^>]*>`, 'g'))].map(([tag]) => tag);

const attribute = (tag: string, name: string): string =>
  unescaped(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '');

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '');
