// The start of a process that renders pages for a build. It knows nothing of the hooks of the one that started it.
import './typescript.mjs';

await import('../scripts/support/rendering/renderer.ts');
