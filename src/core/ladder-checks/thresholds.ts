import type { Framework } from '../framework/framework.ts';

type Profile = Framework['about']['profile'];

/** A number that depends on the size of the company: what is a lot for eight people is little for eight hundred. */
export type Threshold = Readonly<Record<Profile, number>>;

export const thresholdFor = ({ about }: Pick<Framework, 'about'>, threshold: Threshold): number =>
  threshold[about.profile];

export const isSmall = ({ about }: Pick<Framework, 'about'>): boolean => about.profile === 'small';
