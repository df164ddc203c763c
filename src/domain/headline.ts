import type { Catalog } from './catalog.ts';
import type { Separability } from './lead.ts';
import { newestStandings } from './newest-standings.ts';

/** Who stands first on some boards of one modality, and whether that is settled. */
export interface HeadlineClaim {
  readonly modality: 'image' | 'text';
  /** Organization id. */
  readonly organization: string;
  /** Board ids in the order of display. */
  readonly boards: readonly string[];
  /** Whether those are all boards of the modality that are held. */
  readonly all: boolean;
  /** Yes where the leader is separable on each, no where it is not on one, else unknown. */
  readonly separable: Separability;
}

/** What the newest standings of all boards say, by modality and then by organization, in the order of display. */
export function headline(catalog: Pick<Catalog, 'asOf' | 'boards' | 'publications'>): HeadlineClaim[] {
  const leads = newestStandings(catalog).flatMap(({ board: { id, modality }, standings: { lead } }) =>
    lead ? [{ board: id, modality, organization: lead.leader.organization, separable: lead.separable }] : [],
  );
  const groups = Map.groupBy(leads, ({ modality, organization }) => `${modality} ${organization}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { modality, organization } = first;
    return {
      modality,
      organization,
      boards: group.map(({ board }) => board),
      all: group.length === leads.filter((lead) => lead.modality === modality).length,
      separable: weakest(group.map(({ separable }) => separable)),
    };
  });
}

function weakest(all: readonly Separability[]): Separability {
  if (all.includes('no')) return 'no';
  return all.includes('unknown') ? 'unknown' : 'yes';
}
