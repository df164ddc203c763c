import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite } from './support/built-site.ts';
import { findChromium, type Chromium } from './support/chromium.ts';
import { serveInventedSites, type InventedSite } from './support/invented/invented-sites.ts';
import { serveFolder, type ServedSite } from './support/served-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly siteFolder: string;
    readonly siteAddress: string;
    readonly inventedSites: Readonly<Record<InventedSite, ServedSite>>;
    readonly chromium: Chromium;
  }
}

/** One build of each site and one browser for every test of built sites. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'overtake-'));
  // Alone, for while a browser is unpacked its place is where the process keeps temporary files.
  const chromium = await findChromium('node_modules/.cache/overtake');
  // The invented ones are small: they are done while the real one is still being built.
  const [invented] = await Promise.all([serveInventedSites(), buildSite(folder)]);
  const real = await serveFolder(folder);
  if (chromium.kind === 'missing') console.warn(`The browser tests are skipped: ${chromium.reason}.`);
  project.provide('siteFolder', folder);
  project.provide('siteAddress', real.address);
  project.provide('inventedSites', invented.sites);
  project.provide('chromium', chromium);
  return () => {
    real.stop();
    invented.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
