/** What an address answers; throws where it answers with anything but success. */
export async function loadJson<Loaded>(address: string): Promise<Loaded> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(answer.statusText);
  return (await answer.json()) as Loaded;
}
