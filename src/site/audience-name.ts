import { defaultAudiences } from '../core/catalog/vocabulary.ts';
import { words } from './words.ts';

const defaults: Readonly<Record<string, string>> = words.audienceNames;

/** What an audience is called on pages: as the framework says, or as the interface does where it says nothing. */
export function audienceName({ id, name }: { id: string; name: string }): string {
  const isDefault = defaultAudiences.some((each) => each.id === id && each.name === name);
  return (isDefault && defaults[id]) || name;
}
