import { check } from '../src/authoring/check.ts';
import { paint, print, runCommand } from '../src/authoring/terminal.ts';
import { asOf } from '../src/store/as-of.ts';
import { checkContent } from '../src/store/content.ts';

await runCommand((args) =>
  check(args, { load: () => checkContent({ root: process.cwd(), asOf: asOf() }), print, paint }),
);
