import type { Catalog } from './catalog.ts';
import { daysBetween, type IsoDate } from './date.ts';
import { editionBreak } from './edition-break.ts';
import type { Lead, Separability } from './lead.ts';
import { mainPublications } from './main-publications.ts';
import type { Publication } from './publication.ts';
import { standings } from './standings.ts';

export type ReignEnding = 'lasts' | 'lead-change' | 'edition-change';

/** A run of main publications in which one model leads. */
export interface Reign {
  readonly board: string;
  readonly category: string;
  /** Model id. */
  readonly model: string;
  /** Organization id. */
  readonly organization: string;
  /** The first publication that shows it. */
  readonly from: Publication;
  /** The last publication that shows it. */
  readonly last: Publication;
  /** The first publication that shows another; only where a lead change ended it. */
  readonly until?: Publication;
  /** How it ended: not yet, by a lead change, or because what follows is another edition, not to be held against it. */
  readonly ending: ReignEnding;
  /**
   * Days from the first publication that shows it to the first that shows another;
   * where no lead change ended it, to the last snapshot that shows it.
   */
  readonly reignDays: number;
  readonly publications: readonly Publication[];
  readonly opening: Lead;
  readonly closing: Lead;
  /** The lead with the largest gap to the next model, the earliest of equals. */
  readonly widest: Lead;
  /** Of the opening. */
  readonly separable: Separability;
}

interface Led {
  readonly publication: Publication;
  readonly lead: Lead;
}

/** The reigns of a category of a board, oldest first: together they are its main publications in order. */
export function reigns(catalog: Pick<Catalog, 'publications'>, board: string, category = 'overall'): Reign[] {
  const runs: [Led, ...Led[]][] = [];
  for (const publication of mainPublications(catalog, board, category)) {
    const lead = standings(publication, category)?.lead;
    if (lead === undefined) continue;
    const run = runs.at(-1);
    if (run && continues(run, publication, lead)) run.push({ publication, lead });
    else runs.push([{ publication, lead }]);
  }
  return runs.map((run, index) =>
    reign(run, { board, category, following: runs[index + 1]?.[0].publication }),
  );
}

function continues(run: readonly [Led, ...Led[]], publication: Publication, lead: Lead): boolean {
  const last = run.at(-1) ?? run[0];
  return last.lead.leader.model === lead.leader.model && !editionBreak(last.publication, publication);
}

function reign(
  run: readonly [Led, ...Led[]],
  {
    board,
    category,
    following,
  }: { readonly board: string; readonly category: string; readonly following?: Publication },
): Reign {
  const [first] = run;
  const last = run.at(-1) ?? first;
  const ending = endingOf(last.publication, following);
  const until = ending === 'lead-change' ? following : undefined;
  const end = until?.date ?? lastHeldDate(last.publication, category);
  return {
    board,
    category,
    model: first.lead.leader.model,
    organization: first.lead.leader.organization,
    from: first.publication,
    last: last.publication,
    until,
    ending,
    reignDays: daysBetween(first.publication.date, end),
    publications: run.map(({ publication }) => publication),
    opening: first.lead,
    closing: last.lead,
    widest: run.reduce((widest, led) => (gap(led) > gap(widest) ? led : widest)).lead,
    separable: first.lead.separable,
  };
}

function endingOf(last: Publication, following: Publication | undefined): ReignEnding {
  if (following === undefined) return 'lasts';
  return editionBreak(last, following) ? 'edition-change' : 'lead-change';
}

function gap({ lead }: Led): number {
  return lead.gapPoints ?? -Infinity;
}

/**
 * The date of the newest snapshot, of those up to a day where one is given, that holds the category of a publication:
 * it still stood then.
 */
export function lastHeldDate(
  { date, snapshots }: Publication,
  category: string,
  asOf: IsoDate = '9999-12-31',
): IsoDate {
  const holding = snapshots.filter(
    (held) => held.date <= asOf && held.categories.some((found) => found.category === category),
  );
  return holding.at(-1)?.date ?? date;
}
