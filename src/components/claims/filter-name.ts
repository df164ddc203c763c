import type { Catalog } from '../../domain/catalog.ts';
import { VERDICT_KINDS, type ClaimChoice } from '../../domain/claim-filters.ts';
import { CLAIM_METRICS } from '../../domain/claim-metric.ts';
import { localized, type Language } from '../../domain/localized.ts';
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
    case 'board': {
      const board = catalog.boards.get(id);
      return board ? localized(board.name, language) : id;
    }
    case 'organization':
      return catalog.organizations.get(id)?.name ?? id;
    case 'model':
      return catalog.models.get(id)?.name ?? id;
  }
}
