import type { Catalog } from './catalog.ts';
import { claimVerdicts } from './claim-verdict.ts';

/** A catalog with the verdicts on its claims: all are judged when the first is asked for, and never again. */
export function judgedCatalog(unjudged: Omit<Catalog, 'verdicts'>): Catalog {
  let verdicts: Catalog['verdicts'] | undefined;
  return {
    ...unjudged,
    get verdicts() {
      return (verdicts ??= claimVerdicts(unjudged));
    },
  };
}
