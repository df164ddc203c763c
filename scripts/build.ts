import { spawnSync } from 'node:child_process';
import { build } from 'astro';

/** Content first: nothing half-right is ever published. */
const check = spawnSync(process.execPath, ['scripts/check.ts'], { stdio: 'inherit' });
if (check.status !== 0) process.exit(check.status ?? 1);

console.log('Building the site …');
try {
  await build({ logLevel: process.argv.includes('--verbose') ? 'info' : 'warn' });
  console.log('Built into dist/.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
