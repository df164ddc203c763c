import { expect, test } from 'vitest';
import { countOf, lastLine, total, type Report } from './test-run.ts';

const clean: Report = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }],
};

test('a run without a report is one failure', () => {
  expect(countOf(undefined, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('a file that does not load is one failure beside those of its tests', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{ status: 'failed' }] },
  ];
  expect(countOf({ ...clean, numFailedTests: 1, testResults }, 1)).toEqual({
    passed: 3,
    failed: 2,
    skipped: 0,
  });
});

test('a bad exit is never a clean run', () => {
  expect(countOf(clean, 0)).toEqual({ passed: 3, failed: 0, skipped: 0 });
  expect(countOf(clean, 1).failed).toBe(1);
});

test('skipped tests and tests to be written are counted, and named only when there are any', () => {
  const count = countOf({ ...clean, numPendingTests: 2, numTodoTests: 1 }, 0);
  expect(lastLine(count)).toBe('3 passed, 0 failed, 3 skipped');
  expect(lastLine(total([count, { passed: 1, failed: 1, skipped: 0 }]))).toBe(
    '4 passed, 1 failed, 3 skipped',
  );
  expect(lastLine(countOf(clean, 0))).toBe('3 passed, 0 failed');
});
