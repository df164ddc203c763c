import { lastLine, runCheck, runVitest, total } from '../tests/support/test-run.ts';

const counts = [
  runCheck('format (prettier)', ['node_modules/prettier/bin/prettier.cjs', '--check', '.']),
  runCheck('lint (eslint)', ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.']),
  runCheck('types (astro check)', ['node_modules/astro/bin/astro.mjs', 'check']),
  runVitest(process.argv.slice(2)),
];

const sum = total(counts);
console.log(`\n${lastLine(sum)}`);
process.exit(sum.failed === 0 ? 0 : 1);
