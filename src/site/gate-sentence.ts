import { framework } from 'virtual:framework';
import type { GateData } from '../core/schema/gate.ts';
import { gateSentence as sentence } from '../core/views/gate-sentence.ts';
import { words } from './words.ts';

/** A gate as Markdown in one line, in the words of this site. */
export const gateSentence = (gate: GateData): string => sentence(gate, { named: framework(), words });
