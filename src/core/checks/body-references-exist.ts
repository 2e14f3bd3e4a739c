import type { Catalog } from '../catalog/catalog.ts';
import { didYouMean } from '../problems/did-you-mean.ts';
import type { Fix } from '../problems/problem.ts';
import { list, quote } from '../problems/quote.ts';
import { fixOf, slipOf } from '../problems/the-only-near.ts';
import { type Component, components } from '../schema/components.ts';
import type { BodyElement } from '../schema/content-file.ts';
import type { CatalogCheck } from './check.ts';
import { unknownId } from './unknown-id.ts';

interface Fault {
  message: string;
  hint: string;
  fix?: Fix;
}

export const bodyReferencesExist: CatalogCheck = {
  name: 'body-references-exist',
  rule: 'Bodies use the components that there are, and what these name is there.',
  severity: 'error',
  guards: true,
  run(catalog, _context, report) {
    for (const { file, body } of catalog.entries) {
      for (const element of body?.elements ?? []) {
        const { line, column } = element;
        for (const fault of faultsOf(element, catalog)) {
          report({ file, path: [], position: { line, column }, ...fault });
        }
      }
    }
  },
};

function faultsOf(element: BodyElement, catalog: Catalog): Fault[] {
  const component = components.find((each) => each.name === element.name);
  if (!component) return [unknownComponent(element.name)];
  const written = Object.keys(element.attributes);
  return [
    ...component.attributes.flatMap((attribute) => attributeFaults(attribute, component, element, catalog)),
    ...written.flatMap((name) => unknownAttribute(name, component)),
  ];
}

const tag = (name: string): string => quote(`<${name}>`);

function unknownComponent(name: string): Fault {
  const names = components.map((each) => each.name);
  const nearest = didYouMean(name, names);
  if (nearest) {
    return {
      message: `${tag(name)} is not a component.`,
      hint: `Did you mean ${tag(nearest)}?`,
      ...slipOf(name, names),
    };
  }
  if (/^[a-z]/.test(name)) {
    return {
      message: `${tag(name)} is HTML, and a body is Markdown.`,
      hint: 'Write it in Markdown, or take it out.',
    };
  }
  return { message: `${tag(name)} is not a component.`, hint: `There are ${list(names.map(tag))}.` };
}

function attributeFaults(
  { name, names, isRequired, meaning }: Component['attributes'][number],
  component: Component,
  element: BodyElement,
  catalog: Catalog,
): Fault[] {
  const value = Object.hasOwn(element.attributes, name) ? element.attributes[name] : undefined;
  const hint = `${meaning} For example: \`${component.example}\`.`;
  if (value === undefined) {
    return isRequired && !isMisspelt(name, element, component)
      ? [{ message: `${tag(component.name)} needs ${quote(name)}.`, hint }]
      : [];
  }
  if (names === undefined) {
    return value === true
      ? []
      : [{ message: `${quote(name)} of ${tag(component.name)} takes no value.`, hint }];
  }
  if (value === true) return [{ message: `${quote(name)} of ${tag(component.name)} has no value.`, hint }];
  const unknown = unknownId(value, [names], catalog);
  if (!unknown) return [];
  return [
    {
      message: `${tag(component.name)} names ${quote(value)}, which ${unknown.fault}.`,
      hint: unknown.hint,
      ...fixOf(value, unknown.meant),
    },
  ];
}

/** An attribute that is there under a misspelt name is not told as missing too. */
function isMisspelt(name: string, { attributes }: BodyElement, component: Component): boolean {
  return Object.keys(attributes).some((written) => nearestAttribute(written, component) === name);
}

const namesOf = ({ attributes }: Component): string[] => attributes.map(({ name }) => name);

const nearestAttribute = (written: string, component: Component): string | undefined =>
  didYouMean(written, namesOf(component));

function unknownAttribute(name: string, component: Component): Fault[] {
  const known = namesOf(component);
  if (known.includes(name)) return [];
  const nearest = nearestAttribute(name, component);
  return [
    {
      message: `${tag(component.name)} has no attribute ${quote(name)}.`,
      hint: nearest ? `Did you mean ${quote(nearest)}?` : `It has ${list(known.map(quote))}.`,
      ...slipOf(name, known),
    },
  ];
}
