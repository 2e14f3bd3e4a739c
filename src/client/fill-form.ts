/**
 * Fills a form from the address of the page. What the form does not offer is passed over; returns the names of the
 * fields that were asked for something that they do not offer.
 */
export function fillForm(form: HTMLFormElement, wishes = new URLSearchParams(location.search)): string[] {
  const unknown: string[] = [];
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')) {
    const wish = wishes.get(field.name) ?? '';
    if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = wish === field.value;
    else field.value = wish;
    if (field instanceof HTMLSelectElement && field.selectedIndex < 0) {
      const now = offeredAs(field, wish);
      if (now === undefined) unknown.push(field.name);
      field.value = now ?? '';
    }
  }
  return unknown;
}

/** What is chosen today for an id that something had before. */
const offeredAs = ({ options }: HTMLSelectElement, former: string): string | undefined =>
  [...options].find(({ dataset }) => dataset['formerly']?.split(' ').includes(former))?.value;
