import { ordinal } from './ordinal.ts';
import { organizations } from './organizations.ts';

/** `a`, `a and b`, `a, b and c`. */
function list(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** The words of the pages of models and organizations. */
export const models = {
  title: 'Models',
  summary: (models: string, organizations: string): string =>
    `${models} by ${organizations}. In each board’s column: the place in its newest snapshot held, and the best place ever held where that was better. A dash: not listed.`,
  description:
    'Every model named on the boards: who makes it, where it stands now, and the best place it held.',
  countModels: (count: number): string => (count === 1 ? '1 model' : `${count} models`),
  countOrganizations: (count: number): string => (count === 1 ? '1 organization' : `${count} organizations`),
  modelsOf: (organization: string): string => `Models by ${organization}`,
  onlyNamed: (count: number): string =>
    count === 1 ? '1 model known by a name alone' : `${count} models known by a name alone`,
  jump: 'Jump to an organization',
  notListedNow: 'not listed now',
  neverListed: 'never listed',
  best: (place: number): string => `best ${place}`,
  columns: {
    model: 'Model',
    released: 'Released',
    now: 'Now',
    best: 'Best place',
    makes: 'Makes',
    board: 'Board',
    place: 'Place',
    score: 'Score',
    interval: '95 % interval',
    votes: 'Votes',
    gap: 'Gap',
    first: 'First held',
    led: 'Led',
    snapshot: 'Snapshot',
    asOf: 'As of',
    since: 'from',
  },
  modality: { image: 'images', text: 'text' },
  modelTitle: (model: string, organization: string): string => `${model} by ${organization}`,
  modelDescription: (model: string, organization: string): string =>
    `${model} by ${organization}: where it stands on each board, when it led, its names, lineage, prices and life.`,
  lede: {
    released: (organization: string, date: string): string => `By ${organization}, released ${date}.`,
    unreleased: (organization: string): string => `By ${organization}; the day of its release is not held.`,
    places: (places: readonly { readonly place: number; readonly board: string }[]): string =>
      `In the newest snapshots held it stands ${list(places.map(({ place, board }) => `${ordinal(place)} on ${board}`))}.`,
    notListed: 'The newest snapshots held do not list it.',
    noBoard: 'It is on no board in the snapshots held.',
    led: (boards: readonly string[]): string => `It has led ${list(boards)}.`,
  },
  scaffold:
    'Only its name on a board is known to us: this record was made from that name and has not been written up.',
  organization: 'Organization',
  family: 'Family',
  predecessor: 'Predecessor',
  successor: (count: number): string => (count === 1 ? 'Successor' : 'Successors'),
  weights: 'Weights',
  open: 'open',
  closed: 'not open',
  released: 'Released',
  notHeldFact: 'not held',
  standing: 'Standing and reigns',
  standingSummary:
    'The newest main publication held of each board. A reign counts from the first publication that shows it to the first that shows another.',
  standingOf: (model: string): string => `${model} on each board`,
  bestOn: 'on',
  placeOf: (rows: number): string => `of ${rows}`,
  placeOfHeld: (rows: number): string => `of ${rows} held`,
  overNext: 'over the next model',
  toLeader: 'to the leader',
  alone: 'no other model',
  lastHeld: (date: string): string => `${date}, no longer listed`,
  reign: (from: string, to: string, days: string): string => `${from} to ${to}, ${days}`,
  reignLasting: (from: string, days: string): string => `since ${from}, ${days} so far`,
  reignToEdition: (from: string, to: string, days: string): string =>
    `${from} to ${to}, ${days}; then the edition changes`,
  neverFirst: 'never first',
  scores: 'Score through time',
  charts: 'Charts',
  historyNote: 'Every main publication held that lists it:',
  historyOf: (model: string, board: string): string => `${model} on ${board}, every main publication held`,
  historyRows: (count: number): string => (count === 1 ? '1 publication' : `${count} publications`),
  remeasured: 're-measured since the one before, cause unknown',
  noVotes: 'not given',
  lineage: 'Lineage',
  lineageSummary: (family: string): string => `The ${family} line, by release.`,
  lineageEnd: {
    past: (date: string, provider: string): string => `ended ${date} (${provider})`,
    ahead: (date: string, provider: string): string => `ends ${date} (${provider})`,
    earliest: (date: string, provider: string): string => `ends ${date} at the earliest (${provider})`,
  },
  noReleaseDate: 'release not dated',
  undated: 'Of the same line, their release not dated in the records:',
  events: 'Events',
  names: 'Names on boards',
  variant: (variant: string): string => `variant ${variant}`,
  fromTo: (from: string, to: string): string => `${from} to ${to}`,
  namesNotHeld: 'Names its record lists that no snapshot held has',
  recordParts: { names: 'names', prices: 'prices', life: 'life' },
  record: (parts: readonly string[]): string => {
    const said = list(parts);
    return `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
  },
  lifeAt: (provider: string): string => `Life on ${provider}`,
  identifier: 'Identifier',
  announced: 'Deprecated',
  effective: 'Retired',
  certainty: { fixed: 'fixed date', earliest: 'earliest date' },
  replacement: 'Named in its place',
  disputed: 'Disputed',
  sources: 'Sources',
  prices: 'Prices',
  price: (amount: number, currency: string, per: string): string => `${amount} ${currency} ${per}`,
  per: {
    picture: 'a picture',
    megapixel: 'a megapixel',
    'million output tokens': 'a million output tokens',
    'million input tokens': 'a million input tokens',
  },
  organizations,
};
