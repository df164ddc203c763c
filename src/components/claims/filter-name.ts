import type { Catalog } from '../../domain/catalog.ts';
import { VERDICT_KINDS, type ClaimChoice } from '../../domain/claim-filters.ts';
import { CLAIM_METRICS } from '../../domain/claim-metric.ts';
import type { Language } from '../../domain/localized.ts';
import { boardName, modelName, organizationName } from '../../domain/record-names.ts';
import { wordsFor } from '../../i18n/words.ts';

/** What a filter of the ledger is called; its id where nothing of that name is known. */
export function filterName(
  { by, id }: Pick<ClaimChoice, 'by' | 'id'>,
  { catalog, language }: { readonly catalog: Catalog; readonly language: Language },
): string {
  const words = wordsFor(language);
  switch (by) {
    case 'verdict': {
      const verdict = VERDICT_KINDS.find((known) => known === id);
      return verdict ? words.claims.verdicts[verdict] : id;
    }
    case 'metric': {
      const metric = CLAIM_METRICS.find((known) => known === id);
      return metric ? words.claimPages.metrics[metric] : id;
    }
    case 'board':
      return boardName(catalog, id, language);
    case 'organization':
      return organizationName(catalog, id);
    case 'model':
      return modelName(catalog, id);
  }
}
