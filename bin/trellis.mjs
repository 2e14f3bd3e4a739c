#!/usr/bin/env node
// JavaScript that an old Node understands too, so that it gets as far as saying that it is too old.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major > 24 || (major === 24 && minor >= 8) || (major === 22 && minor >= 22)) {
  await import('./typescript.mjs');
  await import('../scripts/trellis.ts');
} else {
  console.error(
    `Trellis needs Node 22.22 or a later 22, or 24.8 or later, and this is Node ${process.versions.node}. Install a current one from https://nodejs.org.`,
  );
  process.exitCode = 2;
}
