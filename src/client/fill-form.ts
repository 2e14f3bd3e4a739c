/** Fills a form from the address of the page. What the form does not offer is passed over; returns whether there was any. */
export function fillForm(form: HTMLFormElement): boolean {
  const wishes = new URLSearchParams(location.search);
  let hasUnknown = false;
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')) {
    const wish = wishes.get(field.name) ?? '';
    if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = wish === field.value;
    else field.value = wish;
    if (field instanceof HTMLSelectElement && field.selectedIndex < 0) {
      hasUnknown = true;
      field.value = '';
    }
  }
  return hasUnknown;
}
