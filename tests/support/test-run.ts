import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How many tests passed, failed and were skipped. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What vitest's JSON reporter writes, as far as it is counted here. */
export interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/**
 * The count of one vitest run. A file that fails without a failing test (it does not load, or a hook
 * throws) counts as one failure; so does a run that ends badly without any, or leaves no report.
 */
export function countOf(report: Report | undefined, exitCode: number | null): Count {
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  );
  const failed = report.numFailedTests + broken.length;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** The sum of counts. */
export function total(counts: readonly Count[]): Count {
  const sum = (pick: (count: Count) => number) => counts.reduce((before, count) => before + pick(count), 0);
  return { passed: sum((c) => c.passed), failed: sum((c) => c.failed), skipped: sum((c) => c.skipped) };
}

/** The last line of a test run: `N passed, N failed`, and what was skipped where something was. */
export function lastLine({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
}

/** Runs one checking program, its output shown; it counts as one test. */
export function runCheck(title: string, args: readonly string[]): Count {
  console.log(`\n── ${title}`);
  const good = run(args) === 0;
  return { passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: 0 };
}

/** Runs vitest, its output shown, and counts its tests. */
export function runVitest(args: readonly string[]): Count {
  console.log('\n── tests');
  const folder = mkdtempSync(join(tmpdir(), 'overtake-'));
  const file = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const exitCode = run(['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...args]);
  const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined;
  rmSync(folder, { recursive: true, force: true });
  return countOf(report, exitCode);
}

function run(args: readonly string[]): number | null {
  return spawnSync(process.execPath, args, { stdio: 'inherit' }).status;
}
