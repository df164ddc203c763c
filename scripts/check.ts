import './require-node.mjs';
import { styleText } from 'node:util';
import { check } from '../src/authoring/check.ts';
import { asOf } from '../src/store/as-of.ts';
import { loadCatalog } from '../src/store/content.ts';

process.exitCode = check(process.argv.slice(2), {
  load: () => loadCatalog({ root: process.cwd(), asOf: asOf() }),
  print: (line) => process.stdout.write(`${line}\n`),
  paint: (style, text) => styleText(style, text, { stream: process.stdout }),
});
