export type { Edit } from '../catalog/edit.ts';
