import { spawnSync } from 'node:child_process';
import { serveOptions } from '../src/serving/serve-options.ts';

/** What is asked of the server is judged before the work of building begins. */
if (serveOptions(process.argv.slice(2), process.env.PORT).kind === 'serve') {
  const built = spawnSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' });
  if (built.status !== 0) process.exit(built.status ?? 1);
}
await import('./serve.ts');
