import { framework } from 'virtual:framework';
import type { Framework } from '../core/framework/framework.ts';
import { kept } from '../core/framework/kept.ts';
import type { GateData } from '../core/schema/gate.ts';
import { gateSentence as sentence } from '../core/views/gate-sentence.ts';
import { words } from './words.ts';

/** The gates of a move are told on the page of each level that it leads through. */
const told = kept((named: Framework) => kept((gate: GateData) => sentence(gate, { named, words })));

/** A gate as Markdown in one line, in the words of this site. */
export const gateSentence = (gate: GateData): string => told(framework())(gate);
