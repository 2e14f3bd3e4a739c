import type { LevelData } from './level.ts';

/** Whether people can be at a level or on a track, or will be: as long as it is neither off nor retired. */
export const isInUse = ({ status }: Pick<LevelData, 'status'>): boolean =>
  status !== 'off' && status !== 'retired';
