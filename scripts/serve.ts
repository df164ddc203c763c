import { SERVE_HELP, serveOptions } from '../src/serving/serve-options.ts';
import { serveSite } from '../src/serving/serve-site.ts';
import { site } from '../src/site.ts';

const options = serveOptions(process.argv.slice(2), process.env.PORT);
if (options.kind !== 'serve') {
  console.log(options.kind === 'help' ? SERVE_HELP : `${options.message}\n\n${SERVE_HELP}`);
  process.exit(options.kind === 'help' ? 0 : 2);
}
const code = await serveSite({ ...options, root: 'dist', base: site.base, print: console.log });
if (code !== undefined) process.exit(code);
