import type { Catalog } from './catalog.ts';
import { modelIndex, type IndexedModel } from './model-index.ts';
import type { Organization } from './organization.ts';
import { organizationReigns } from './organization-reigns.ts';
import { compareText } from './problem.ts';
import type { Reign } from './reigns.ts';

/** An organization with what its models are and what they led. */
export interface OrganizationRecord {
  readonly organization: Organization;
  /** Newest release first; empty for one that makes none. */
  readonly models: readonly IndexedModel[];
  /** On all boards, newest first. */
  readonly reigns: readonly Reign[];
  /** The one of most days, the newest of equals; absent where none of its models ever led. */
  readonly longest?: Reign;
  /** The boards one of its models leads now. */
  readonly leads: readonly string[];
}

/** Every organization: those with the most reigns first, then by number of models, then by name. */
export function organizationIndex(
  catalog: Pick<Catalog, 'boards' | 'models' | 'organizations' | 'publications'>,
): OrganizationRecord[] {
  const models = new Map(modelIndex(catalog).map((held) => [held.organization.id, held.models]));
  return [...catalog.organizations.values()]
    .map((organization) => {
      const reigns = organizationReigns(catalog, organization.id);
      const leads = reigns.filter(({ ending }) => ending === 'lasts').map(({ board }) => board);
      const [longest] = reigns.toSorted((a, b) => b.reignDays - a.reignDays);
      return { organization, models: models.get(organization.id) ?? [], reigns, longest, leads };
    })
    .sort(
      (a, b) =>
        b.reigns.length - a.reigns.length ||
        b.models.length - a.models.length ||
        compareText(a.organization.name.toLowerCase(), b.organization.name.toLowerCase()),
    );
}

/** The organizations that make a model, in the same order. */
export function makers(catalog: Parameters<typeof organizationIndex>[0]): OrganizationRecord[] {
  return organizationIndex(catalog).filter(({ models }) => models.length > 0);
}

/** Organizations by what they have: a reign, a model that never led, no model at all; each in the order given. */
export function organizationGroups(records: readonly OrganizationRecord[]): {
  readonly led: readonly OrganizationRecord[];
  readonly neverFirst: readonly OrganizationRecord[];
  readonly withoutModel: readonly OrganizationRecord[];
} {
  const led = records.filter(({ reigns }) => reigns.length > 0);
  const others = records.filter(({ reigns }) => reigns.length === 0);
  return {
    led,
    neverFirst: others.filter(({ models }) => models.length > 0),
    withoutModel: others.filter(({ models }) => models.length === 0),
  };
}
