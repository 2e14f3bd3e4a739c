import { existsSync } from 'node:fs';
import { type BrowserServer, chromium, type LaunchOptions } from 'playwright-core';
import { bundledChromium } from './bundled-chromium.ts';

/** The same letters and colours on every computer. */
const shared: LaunchOptions = {
  args: ['--disable-quic', '--font-render-hinting=none', '--force-color-profile=srgb'],
  chromiumSandbox: false,
};

/**
 * Starts the browser of this computer: the one that CHROME_PATH names, one that Playwright installed, Chromium,
 * Chrome or Edge. On Linux, where none is there, the one that npm brought along.
 */
export async function launchServer(): Promise<BrowserServer> {
  for (const options of installed()) {
    const server = await chromium.launchServer({ ...shared, ...options }).catch(() => undefined);
    if (server) return server;
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No browser was found. Install Chrome or Edge, or name one in CHROME_PATH.');
  }
  return chromium.launchServer({ ...shared, ...(await bundledChromium()) });
}

function installed(): LaunchOptions[] {
  const { CHROME_PATH: named } = process.env;
  if (named) return [{ executablePath: named }];
  const paths = [chromium.executablePath(), '/usr/bin/chromium', '/usr/bin/chromium-browser'];
  const found = paths.filter((each) => existsSync(each)).map((executablePath) => ({ executablePath }));
  return [...found, { channel: 'chrome' }, { channel: 'msedge' }];
}
