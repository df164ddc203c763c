import { closest } from 'fastest-levenshtein';
import type { Model } from '../domain/model.ts';
import type { Organization } from '../domain/organization.ts';
import type { JudgedCategory } from './judged-category.ts';
import type { KnownRecords } from './known-records.ts';

/** A listed name that no model claims, with what the files say of it. */
export interface UnknownName {
  readonly name: string;
  readonly boards: readonly string[];
  /** The organization as the first file that gives one writes it. */
  readonly organization?: string;
}

/** What an unknown name probably is. */
export type Likeness =
  /** Known, but not on that board or that day. */
  | { readonly kind: 'elsewhere'; readonly model: Model }
  /** The name of a known one, written otherwise. */
  | { readonly kind: 'respelled'; readonly like: string; readonly model: Model }
  /** A known name with something in brackets after it. */
  | { readonly kind: 'variant'; readonly variant: string; readonly model: Model }
  | { readonly kind: 'other'; readonly like?: string; readonly model?: Model };

const LICENCES = ['open', 'proprietary', 'mit', 'apache', 'apache-2.0', 'cc-by-nc-4.0', 'license', 'licence'];
const BRACKETS = /\s*[([]([^()[\]]*)[)\]]\s*$/;

/** The names of categories that no model lists for that board and day, each once, in order. */
export function unknownNames(categories: readonly JudgedCategory[], known: KnownRecords): UnknownName[] {
  const unknown = new Map<string, UnknownName>();
  for (const { board, date, entries, organizations } of categories) {
    for (const { name } of entries) {
      if (known.listings.resolve(name, board, date) !== undefined) continue;
      const before = unknown.get(name);
      const boards = new Set([...(before?.boards ?? []), board]);
      const organization = before?.organization ?? organizations.get(name);
      unknown.set(name, { name, boards: [...boards], organization });
    }
  }
  return [...unknown.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What an unknown name is like among the known ones. */
export function likeness(name: string, known: KnownRecords): Likeness {
  const { names } = known.listings;
  const modelOf = (listed: string): Model | undefined =>
    [...known.models.values()].find(({ listings }) => listings.some((listing) => listing.name === listed));
  const elsewhere = modelOf(name);
  if (elsewhere !== undefined) return { kind: 'elsewhere', model: elsewhere };
  const written = comparable(withoutTrailingWord(name, known.organizations));
  const like = names.find((other) => comparable(other) === comparable(name) || comparable(other) === written);
  const model = like === undefined ? undefined : modelOf(like);
  if (like !== undefined && model !== undefined) return { kind: 'respelled', like, model };
  const { base, variant } = baseAndVariant(name);
  const whole = variant === undefined ? undefined : modelOf(base);
  if (variant !== undefined && whole !== undefined) return { kind: 'variant', variant, model: whole };
  const nearest = names.length === 0 ? undefined : closest(name, names);
  return { kind: 'other', like: nearest, model: nearest === undefined ? undefined : modelOf(nearest) };
}

/** A name without what stands in brackets at its end, and that: `x (low)` is `x` and `low`. */
export function baseAndVariant(name: string): { readonly base: string; readonly variant?: string } {
  const inside = BRACKETS.exec(name);
  if (inside === null) return { base: name };
  const rest = baseAndVariant(name.replace(BRACKETS, ''));
  return {
    base: rest.base,
    variant: [rest.variant, inside[1]].filter((part) => part !== undefined).join(' '),
  };
}

/** One line on an unknown name: the nearest known one, and the line to add where. */
export function unknownNameLine({ name, boards }: UnknownName, known: KnownRecords): string {
  return `unknown name "${name}" on ${boards.join(', ')}: ${advice(name, likeness(name, known))}`;
}

/** What to do about an unknown name. */
export function advice(name: string, found: Likeness): string {
  const file = `content/models/${found.model?.id}.json`;
  const add = `add ${listing(name)} to the listings of ${file}`;
  switch (found.kind) {
    case 'elsewhere':
      return `${file} lists it, but not for this board and day; widen its boards, from or until`;
    case 'respelled':
      return `written otherwise than "${found.like}"; if it is the same, ${add}`;
    case 'variant':
      return `a variant of ${found.model.id}? Then add ${listing(name, found.variant)} to the listings of ${file}`;
    case 'other':
      return found.like === undefined
        ? 'no name is known yet; --scaffold-models makes a record'
        : `nearest is "${found.like}"; if it is that model, ${add}; if another, --scaffold-models makes a record`;
  }
}

function listing(name: string, variant?: string): string {
  const fields = [
    `"name": ${JSON.stringify(name)}`,
    ...(variant ? [`"variant": ${JSON.stringify(variant)}`] : []),
  ];
  return `{ ${fields.join(', ')} }`;
}

function comparable(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function withoutTrailingWord(name: string, organizations: ReadonlyMap<string, Organization>): string {
  const words = name.trim().split(/\s+/);
  const last = words.at(-1)?.toLowerCase() ?? '';
  const vendors = [...organizations.values()].flatMap(({ id, name, boardNames = [] }) => [
    id,
    name,
    ...boardNames,
  ]);
  const isStray =
    words.length > 1 && [...LICENCES, ...vendors.map((word) => word.toLowerCase())].includes(last);
  return isStray ? words.slice(0, -1).join(' ') : name;
}
