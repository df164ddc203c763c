import type { Catalog } from '../domain/catalog.ts';
import { asOf } from './as-of.ts';
import { contentError } from './content-error.ts';
import { contentRoot } from './content-root.ts';
import { loadCatalog } from './content.ts';

let built: Catalog | undefined;

/**
 * The one catalog of a build. Throws once, with every problem and no stack, where the content has an error,
 * so that nothing half-right is published. In dev an edit under content/ drops this module, and with it the catalog.
 */
export function getCatalog(): Catalog {
  if (built === undefined) {
    const root = contentRoot();
    const { catalog, problems } = loadCatalog({ root, asOf: asOf() });
    if (catalog === undefined) throw contentError(problems, root);
    built = catalog;
  }
  return built;
}
