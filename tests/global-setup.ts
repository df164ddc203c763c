import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { listen } from '../src/serving/listen.ts';
import { staticServer } from '../src/serving/static-server.ts';
import { buildSite } from './support/built-site.ts';
import { findChromium, type Chromium } from './support/chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly siteFolder: string;
    readonly siteAddress: string;
    readonly chromium: Chromium;
  }
}

/** One build and one browser for every test of the built site. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'overtake-'));
  const browser = findChromium('node_modules/.cache/overtake');
  buildSite(folder);
  const server = staticServer({ root: folder, base: '/' });
  const port = await listen(server, { port: 0, host: 'localhost' });
  const chromium = await browser;
  if (chromium.kind === 'missing') console.warn(`The browser tests are skipped: ${chromium.reason}.`);
  project.provide('siteFolder', folder);
  project.provide('siteAddress', `http://localhost:${port}/`);
  project.provide('chromium', chromium);
  return () => {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  };
}
