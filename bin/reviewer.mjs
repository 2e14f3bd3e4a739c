// The start of the thread that reviews content for the dev server. It knows nothing of the hooks of the one that started it.
import { enableCompileCache } from 'node:module';
import './typescript.mjs';

enableCompileCache();

await import('../src/site/reviewing/review-thread.ts');
