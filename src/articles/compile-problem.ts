import type { Position, Problem } from '../domain/problem.ts';

/** A problem of an article's file, which the compiler does not know the path of. */
export type CompileProblem = Omit<Problem, 'file'>;

/** What a refusal says; the place is that of the node it judged. */
export interface Refused {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  /** The component and its attribute, such as `<Gap> date`. */
  readonly field?: string;
}

/** A refusal at its place. */
export function compileProblem(
  { code, message, hint = '', field = '' }: Refused,
  place: Position,
): CompileProblem {
  return { code, severity: 'error', line: place.line, column: place.column, field, message, hint };
}
