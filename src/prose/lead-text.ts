import type { Catalog } from '../domain/catalog.ts';
import type { Language } from '../domain/localized.ts';
import { modelName } from '../domain/record-names.ts';
import { neighbourCount } from '../domain/row-neighbours.ts';
import type { Standings } from '../domain/standings.ts';
import { fieldWinShare, winShare } from '../domain/win-share.ts';
import { formatScore } from '../i18n/format.ts';
import { wordsFor } from '../i18n/words.ts';

/** Who leads a table, in words: the claim, and what to know of it. */
export interface LeadText {
  /** Without a full stop: `GPT Image 2 leads by 242 points`. */
  readonly claim: string;
  readonly notes: readonly string[];
}

/** The lead of standings in words; undefined where there is none. Sentences that rest on missing numbers are left out. */
export function leadText(
  { lead, published, rows }: Standings,
  { catalog, language }: { readonly catalog: Pick<Catalog, 'models'>; readonly language: Language },
): LeadText | undefined {
  if (lead === undefined) return undefined;
  const { facts } = wordsFor(language);
  const name = (model: string) => modelName(catalog, model);
  const points = (value: number) => facts.points(formatScore(value, language));
  const { leader, next, gapPoints, gapToOrganizationPoints, nextOrganization } = lead;
  if (next === undefined || gapPoints === undefined)
    return { claim: facts.alone(name(leader.model)), notes: [] };
  const notes: string[] = [];
  const hundredths = (share: number) => Math.round(share * 100);
  notes.push(facts.preferred(name(next.model), hundredths(winShare(gapPoints))));
  const field = fieldWinShare(published, leader.model);
  const others = rows.filter(({ model }) => model !== leader.model).length;
  if (field !== undefined) notes.push(facts.preferredOnAverage(others, hundredths(field)));
  if (next !== nextOrganization && gapToOrganizationPoints !== undefined)
    notes.push(facts.aheadOfOrganizations(points(gapToOrganizationPoints)));
  const pairs = neighbourCount(rows);
  if (pairs.unknown < pairs.pairs) notes.push(facts.neighbours(pairs));
  return { claim: facts.claim[lead.separable](name(leader.model), points(gapPoints)), notes };
}
