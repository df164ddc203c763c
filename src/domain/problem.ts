import { visibleControls } from './control-character.ts';

/** Where in a file something stands; both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Trouble in content, told so that a contributor can mend it without reading code. */
export interface Problem {
  /** What kind of trouble, such as `unknown-reference`; explained in docs/problems.md. */
  readonly code: string;
  /** An error stops a build; a warning is told and goes on. */
  readonly severity: 'error' | 'warning';
  /** Path from the project's root. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The field inside the record, such as `listings[2].name`; empty for the file as a whole. */
  readonly field: string;
  /** What was found and what was expected. */
  readonly message: string;
  /** How to mend it; may be empty. */
  readonly hint: string;
}

/** A problem of a file as a whole; an error where nothing else is said. */
export function fileProblem(
  file: string,
  found: Pick<Problem, 'code' | 'message' | 'hint'> & Partial<Pick<Problem, 'severity'>>,
): Problem {
  return { severity: 'error', ...found, file, line: 1, column: 1, field: '' };
}

/** The problem on one line, its invisible characters made visible: `file:line:column field: message; hint [code]`. */
export function formatProblem(problem: Problem): string {
  const field = problem.field === '' ? '' : ` ${problem.field}:`;
  const hint = problem.hint === '' ? '' : `; ${problem.hint}`;
  const { file, line, column, message, code } = problem;
  return visibleControls(`${file}:${line}:${column}${field} ${message}${hint} [${code}]`);
}

/** Problems by file, then place, then code: the order they are told in. */
export function sortedProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.code, b.code) ||
      compareText(a.message, b.message),
  );
}

/** Orders two texts by code unit, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A path inside a record, written as a contributor would: `listings[2].name`. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) =>
      typeof part === 'number' ? `[${part}]` : index === 0 ? String(part) : `.${String(part)}`,
    )
    .join('');
}
