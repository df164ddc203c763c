import { resolve } from 'node:path';
import { formatProblem, type Problem } from '../domain/problem.ts';

const TITLE = 'The content has problems';
const HINT = 'Mend and save: the page comes back by itself. `npm run check` tells the same.';

/**
 * One error for all problems of the content, a line each as check prints them, and no stack: it is no bug of the code.
 * What shows it in dev adds its title and hint, and the lines about the first error.
 */
export function contentError(problems: readonly Problem[], root: string): Error {
  const lines = problems.map(formatProblem).map(withoutLinks);
  const message = ['Nothing is built until they are mended:', ...lines].join('\n\n');
  const first = problems.find(({ severity }) => severity === 'error');
  const loc = first && { file: resolve(root, first.file), line: first.line, column: first.column };
  const error = new Error(message);
  return Object.assign(error, { name: 'ContentError', title: TITLE, hint: HINT, stack: '', loc });
}

/** Whoever shows an error in dev would make a link of `[text](address)`, and hide how it is written. */
function withoutLinks(line: string): string {
  return line.replaceAll('](', ']\u2060(');
}
