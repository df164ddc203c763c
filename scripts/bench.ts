import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { medianMilliseconds, ROUNDS } from '../tests/support/median-time.ts';
import { claimVerdicts } from '../src/domain/claim-verdict.ts';
import { asOf } from '../src/store/as-of.ts';
import { checkContent } from '../src/store/content.ts';

const { values } = parseArgs({
  options: { build: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
});
if (values.help) {
  console.log(`Times the check of the content, and the judging of all claims, as a ratio to the bare reading of the same files.

Usage
  npm run bench
  npm run bench -- --build    the build of the site too, as a ratio to a check`);
  process.exit(0);
}

const files = globSync('content/**/*.json');
const today = asOf();
const bare = medianMilliseconds(() => files.map((file) => JSON.parse(readFileSync(file, 'utf8')) as unknown));
const check = medianMilliseconds(() => checkContent({ root: process.cwd(), asOf: today }));
const { catalog } = checkContent({ root: process.cwd(), asOf: today });
const judged = catalog && medianMilliseconds(() => claimVerdicts(catalog));
console.log(`${files.length} JSON files, median of ${ROUNDS} rounds`);
console.log(`read and parsed    ${bare.toFixed(0)} ms`);
console.log(`read and checked   ${check.toFixed(0)} ms, ${(check / bare).toFixed(1)} times as long`);
if (judged !== undefined) {
  console.log(
    `${catalog?.claims.size} claims judged  ${judged.toFixed(0)} ms, ${(judged / bare).toFixed(1)} times the reading`,
  );
}

if (values.build) {
  const before = performance.now();
  const { status } = spawnSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' });
  const build = performance.now() - before;
  const pages = globSync('dist/**/*.html').length;
  console.log(
    `built ${pages} pages  ${(build / 1000).toFixed(1)} s, ${(build / check).toFixed(1)} times a check`,
  );
  process.exit(status ?? 1);
}
