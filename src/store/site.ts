import type { Catalog } from '../domain/catalog.ts';
import { formatProblem } from '../domain/problem.ts';
import { asOf } from './as-of.ts';
import { loadCatalog } from './content.ts';

let built: Catalog | undefined;

/**
 * The one catalog of a build. Throws once, with every problem and no stack, where the content has an error,
 * so that nothing half-right is published. In dev an edit under content/ drops this module, and with it the catalog.
 */
export function getCatalog(): Catalog {
  if (built === undefined) {
    const { catalog, problems } = loadCatalog({ root: process.cwd(), asOf: asOf() });
    if (catalog === undefined) throw contentError(problems.map(formatProblem));
    built = catalog;
  }
  return built;
}

function contentError(lines: readonly string[]): Error {
  const error = new Error(
    `content/ has problems; nothing is built until they are mended:\n${lines.join('\n')}`,
  );
  error.stack = '';
  return error;
}
