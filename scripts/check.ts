import { check } from '../src/authoring/check.ts';
import { paint, print, runCommand } from '../src/authoring/terminal.ts';
import { asOf } from '../src/store/as-of.ts';
import { contentRoot } from '../src/store/content-root.ts';
import { checkContent } from '../src/store/content.ts';

await runCommand((args) =>
  check(args, { load: () => checkContent({ root: contentRoot(), asOf: asOf() }), print, paint }),
);
