import { idOfName } from '../domain/id.ts';
import type { Model } from '../domain/model.ts';
import type { Organization } from '../domain/organization.ts';
import type { KnownRecords } from './known-records.ts';
import { advice, baseAndVariant, likeness, type UnknownName } from './unknown-names.ts';

/** Records made from names alone, for a person to read and amend; and a line for every name that is not that simple. */
export interface Scaffolds {
  readonly models: readonly Model[];
  readonly organizations: readonly Organization[];
  readonly refusals: readonly string[];
}

/**
 * Minimal records for unknown names, variants in brackets gathered in one model.
 * A name that is a known one written otherwise, a variant of a known model, or of no known maker, is refused.
 */
export function scaffoldModels(unknown: readonly UnknownName[], known: KnownRecords): Scaffolds {
  const models = new Map<string, Model>();
  const organizations = new Map<string, Organization>();
  const refusals: string[] = [];
  for (const each of unknown) {
    const { base, variant } = baseAndVariant(each.name);
    const id = idOfName(base);
    const before = models.get(id);
    const reason =
      refusal(each, known) ?? (before && before.name !== base ? `also made of "${before.name}"` : undefined);
    if (reason !== undefined || each.organization === undefined) {
      refusals.push(`unknown name "${each.name}" on ${each.boards.join(', ')}: ${reason ?? unmade(id)}`);
      continue;
    }
    const organization = organizationOf(each.organization, known) ?? newOrganization(each.organization);
    if (!known.organizations.has(organization.id)) organizations.set(organization.id, organization);
    const { listings, ...rest } =
      before ?? scaffold(base, { id, organization, modality: modalityOf(each, known) });
    models.set(id, { ...rest, listings: [...listings, { name: each.name, variant }] });
  }
  return { models: [...models.values()], organizations: [...organizations.values()], refusals };
}

/** Why no record may be made of a name; undefined where one may. */
function refusal({ name }: UnknownName, known: KnownRecords): string | undefined {
  const found = likeness(name, known);
  if (found.kind !== 'other') return advice(name, found);
  const id = idOfName(baseAndVariant(name).base);
  if (id === '') return 'no id can be made of it; write its record by hand';
  return known.models.has(id) ? `there is a model ${id} already; add the name to its listings` : undefined;
}

function unmade(id: string): string {
  return `no file says who makes it; write content/models/${id}.json by hand`;
}

function scaffold(
  name: string,
  { id, organization, modality }: Pick<Model, 'id' | 'modality'> & { readonly organization: Organization },
): Model {
  const family = familyOf(name);
  return { id, name, organization: organization.id, family, modality, scaffold: true, listings: [] };
}

/** The words of a name before its first number: `wan2.7-image` is of the family wan. */
function familyOf(name: string): string {
  const words = /^[^\d]*/
    .exec(name)?.[0]
    .replace(/[\s\-_.]+(v)?$/, '')
    .trim();
  return words === undefined || words === '' ? name : words;
}

function organizationOf(written: string, { organizations }: KnownRecords): Organization | undefined {
  const same = written.toLowerCase();
  return [...organizations.values()].find(({ id, name, boardNames = [], formerNames = [] }) =>
    [id, name, ...boardNames, ...formerNames.map((former) => former.name)].some(
      (each) => each.toLowerCase() === same,
    ),
  );
}

function newOrganization(written: string): Organization {
  return { id: idOfName(written), name: written };
}

function modalityOf({ boards: [first] }: UnknownName, { boards }: KnownRecords): Model['modality'] {
  return (first === undefined ? undefined : boards.get(first)?.modality) ?? 'image';
}
