import { existsSync } from 'node:fs';
import { site } from '../src/site.ts';
import { findChromium } from '../tests/support/chromium.ts';
import { contactSheets } from '../tests/support/contact-sheet.ts';
import { serveInventedSites } from '../tests/support/invented/invented-sites.ts';
import { launchBrowser } from '../tests/support/launch-browser.ts';
import { SCREENS_HELP, screensOptions } from '../tests/support/screens-options.ts';
import { serveFolder } from '../tests/support/served-site.ts';

const options = screensOptions(process.argv.slice(2));
if (options.kind !== 'take') {
  console.log(options.kind === 'help' ? SCREENS_HELP : `${options.message}\n\n${SCREENS_HELP}`);
  process.exit(options.kind === 'help' ? 0 : 2);
}
const { pages } = options;
const found = await findChromium('node_modules/.cache/overtake');
const unbuilt = pages.some((page) => page.site === undefined) && !existsSync('dist/index.html');
if (found.kind === 'missing' || unbuilt) {
  const lacking =
    found.kind === 'missing' ? `browser: ${found.reason}` : 'built site yet: run "npm run build"';
  console.error(`There is no ${lacking}.`);
  process.exit(1);
}
const invents = pages.some((page) => page.site !== undefined);
if (invents) console.log('Building the invented sites …');
const invented = invents ? await serveInventedSites() : undefined;
const real = await serveFolder('dist', site.base);
const browser = await launchBrowser(found);
const addressOf = (page: (typeof pages)[number]) =>
  new URL(page.path, page.site === undefined ? real.address : invented?.sites[page.site].address).href;
const { length } = await contactSheets({ browser, addressOf, folder: 'screens', pages, print: console.log });
await browser.close();
invented?.stop();
real.stop();
console.log(`${length} pictures; open screens/index.html.`);
