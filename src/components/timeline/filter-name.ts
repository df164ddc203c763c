import type { Catalog } from '../../domain/catalog.ts';
import type { Language } from '../../domain/localized.ts';
import { boardName, organizationName } from '../../domain/record-names.ts';
import { TIMELINE_KINDS } from '../../domain/timeline.ts';
import type { FilterChoice } from '../../domain/timeline-filters.ts';
import { wordsFor } from '../../i18n/words.ts';

/** What a filter of the timeline is called; its id where the catalog does not know it. */
export function filterName(
  { by, id }: Pick<FilterChoice, 'by' | 'id'>,
  { catalog, language }: { readonly catalog: Catalog; readonly language: Language },
): string {
  switch (by) {
    case 'kind': {
      const kind = TIMELINE_KINDS.find((known) => known === id);
      return kind ? wordsFor(language).timeline.kindsMany[kind] : id;
    }
    case 'organization':
      return organizationName(catalog, id);
    case 'board':
      return boardName(catalog, id, language);
    case 'year':
      return id;
  }
}
