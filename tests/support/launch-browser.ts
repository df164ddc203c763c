import { chromium as playwright, type Browser } from 'playwright-core';
import type { Chromium } from './chromium.ts';

/** No request leaves this machine, whatever the page or the browser would like. */
const ARGS = [
  '--no-sandbox',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

/** Starts the browser that was found. */
export function launchBrowser(found: Extract<Chromium, { kind: 'found' }>): Promise<Browser> {
  const env = { ...process.env, ...found.env } as Record<string, string>;
  return playwright.launch({ executablePath: found.path, args: ARGS, env });
}
