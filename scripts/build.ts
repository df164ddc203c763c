import { spawnSync } from 'node:child_process';
import { build } from 'astro';
import { BUILD_HELP, buildOptions } from '../src/authoring/build-options.ts';
import { site } from '../src/site.ts';

const options = buildOptions(process.argv.slice(2), site.origin);
if (options.kind !== 'build') {
  console.log(options.kind === 'help' ? BUILD_HELP : `${options.message}\n\n${BUILD_HELP}`);
  process.exit(options.kind === 'help' ? 0 : 2);
}

/** Content first: nothing half-right is ever published. */
const check = spawnSync(process.execPath, ['scripts/check.ts'], { stdio: 'inherit' });
if (check.status !== 0) process.exit(check.status ?? 1);

console.log('Building the site …');
try {
  await build({ logLevel: options.verbose ? 'info' : 'warn' });
  console.log('Built into dist/.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
