import { serveSite } from '../src/serving/serve-site.ts';
import { site } from '../src/site.ts';

const code = await serveSite({
  args: process.argv.slice(2),
  port: process.env.PORT,
  root: 'dist',
  base: site.base,
  print: console.log,
});
if (code !== undefined) process.exit(code);
