import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { listen } from '../src/serving/listen.ts';
import { staticServer } from '../src/serving/static-server.ts';
import { site } from '../src/site.ts';
import { findChromium } from '../tests/support/chromium.ts';
import { contactSheets, SCREENS_HELP } from '../tests/support/contact-sheet.ts';
import { launchBrowser } from '../tests/support/launch-browser.ts';
import { PAGE_TYPES } from '../tests/support/page-types.ts';

const { values } = parseArgs({
  options: { only: { type: 'string', multiple: true }, help: { type: 'boolean' } },
});
const unknown = (values.only ?? []).filter((name) => !PAGE_TYPES.some((type) => type.name === name));
if (values.help === true || unknown.length > 0) {
  console.log(
    unknown.length > 0 ? `Unknown page type: ${unknown.join(', ')}.\n${SCREENS_HELP}` : SCREENS_HELP,
  );
  process.exit(unknown.length > 0 ? 2 : 0);
}
const found = await findChromium('node_modules/.cache/overtake');
if (found.kind === 'missing' || !existsSync('dist/index.html')) {
  const lacking =
    found.kind === 'missing' ? `browser: ${found.reason}` : 'built site yet: run "npm run build"';
  console.error(`There is no ${lacking}.`);
  process.exit(1);
}
const server = staticServer({ root: 'dist', base: site.base });
const port = await listen(server, { port: 0, host: 'localhost' });
const browser = await launchBrowser(found);
const pages = PAGE_TYPES.filter(({ name }) => values.only?.includes(name) ?? true);
const address = `http://localhost:${port}${site.base}`;
const { length } = await contactSheets({ browser, address, folder: 'screens', pages, print: console.log });
await browser.close();
server.closeAllConnections();
server.close();
console.log(`${length} pictures; open screens/index.html.`);
