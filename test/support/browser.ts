import type { TestProject } from 'vitest/node';
import { launchServer } from '../../scripts/support/chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the one browser listens that all files of tests share. */
    browser: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await launchServer();
  project.provide('browser', server.wsEndpoint());
  return () => server.close();
}
