const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

/** `third`, `21st`, `112th`. */
function ordinal(place: number): string {
  const word = ORDINALS[place - 1];
  if (word !== undefined) return word;
  const teen = place % 100 >= 11 && place % 100 <= 13;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th');
  return `${place}${ending}`;
}

/** `a`, `a and b`, `a, b and c`. */
function list(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** The words of the pages of models and organizations. */
export const models = {
  title: 'Models',
  summary: (models: string, organizations: string): string =>
    `${models} by ${organizations}, with the place each holds now and the best it ever held in the snapshots held.`,
  description:
    'Every model named on the boards: who makes it, where it stands now, and the best place it held.',
  countModels: (count: number): string => (count === 1 ? '1 model' : `${count} models`),
  countOrganizations: (count: number): string => (count === 1 ? '1 organization' : `${count} organizations`),
  modelsOf: (organization: string): string => `Models by ${organization}`,
  onlyNamed: (count: number): string =>
    count === 1 ? '1 model known by a name alone' : `${count} models known by a name alone`,
  jump: 'Jump to an organization',
  notListedNow: 'not listed now',
  notHeld: 'on no board held',
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
    name: 'Name on the board',
    variant: 'Variant',
    from: 'First held',
    to: 'Last held',
    publications: 'Publications',
    price: 'Price',
    detail: 'For',
    since: 'from',
    source: 'Source',
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
  placeOf: (rows: number): string => `of ${rows}`,
  placeOfHeld: (rows: number): string => `of ${rows} held`,
  overNext: 'over the next model',
  toLeader: 'to the leader',
  alone: 'no other model',
  lastHeld: (date: string): string => `not in the newest; last held ${date}`,
  bestPlace: (place: number, date: string): string => `best place ${place}, ${date}`,
  reign: (from: string, to: string, days: string): string => `${from} to ${to}, ${days}`,
  reignLasting: (from: string, days: string): string => `since ${from}, ${days} so far`,
  reignToEdition: (from: string, to: string, days: string): string =>
    `${from} to ${to}, ${days}; then the edition changes`,
  neverFirst: 'never first',
  history: 'Score history',
  historySummary:
    'Every main publication held that lists it, newest first. Scores compare within a publication; between two, compare the gaps.',
  historyOf: (model: string, board: string): string => `${model} on ${board}, every main publication held`,
  historyRows: (count: number): string => (count === 1 ? '1 publication' : `${count} publications`),
  remeasured: 're-measured since the one before, cause unknown',
  topOnly: (rows: number): string => `top ${rows} held`,
  noInterval: 'not published',
  noVotes: 'not given',
  lineage: 'Lineage',
  lineageSummary: (family: string): string => `The ${family} line, by release.`,
  lineageEnd: {
    past: (date: string, provider: string): string => `ended ${date} (${provider})`,
    ahead: (date: string, provider: string): string => `ends ${date} (${provider})`,
    earliest: (date: string, provider: string): string => `ends ${date} at the earliest (${provider})`,
  },
  noReleaseDate: 'release not dated',
  events: 'Events',
  names: 'Names on boards',
  namesSummary: 'The exact names, and the publications of any edition that have them.',
  namesNotHeld: 'Names its record lists that no snapshot held has',
  plainModel: 'the plain model',
  life: 'Life at each provider',
  lifeSummary:
    'Deprecated and retired are different days: the one an end is announced on, and the one requests stop working.',
  announced: 'Deprecated',
  effective: 'Retired',
  certainty: { fixed: 'fixed date', earliest: 'earliest date' },
  replacement: 'Named in its place',
  disputed: 'Disputed',
  sources: 'Sources',
  noLife: 'No end is announced in the sources held.',
  prices: 'Prices',
  pricesSummary: 'List prices, each from the source named beside it.',
  price: (amount: number, currency: string, per: string): string => `${amount} ${currency} ${per}`,
  per: {
    picture: 'a picture',
    megapixel: 'a megapixel',
    'million output tokens': 'a million output tokens',
    'million input tokens': 'a million input tokens',
  },
  articles: 'Articles about it',
  organizations: {
    title: 'Organizations',
    summary: 'Who makes the models on the boards, how often each led, and for how long.',
    description: 'Every organization with a model on the boards: models, reigns, events and former names.',
    columns: { organization: 'Organization', models: 'Models', reigns: 'Reigns', leads: 'Leads now' },
    leadsNow: 'leads',
    noLead: 'no board',
    pageTitle: (organization: string): string => organization,
    pageDescription: (organization: string): string =>
      `${organization}: its models on the boards, its reigns, and what happened when.`,
    models: 'Models',
    reigns: 'Reigns',
    reignsSummary: 'Every run of main publications in which one of its models led, newest first.',
    noReigns: 'No model of it has led a board in the snapshots held.',
    noEvents: 'No event of it is held.',
    events: 'Events',
    allEvents: (count: number): string => (count === 1 ? 'The one event' : `All ${count} events`),
    names: 'Names',
    formerName: (name: string, until: string): string => `${name}, until ${until}`,
    boardNames: 'On boards',
    formerNames: 'Before',
    address: 'Web address',
    country: 'Country',
    lede: (models: number, reigns: number, leads: number): string =>
      [
        `${models === 0 ? 'No model' : models === 1 ? '1 model' : `${models} models`} in the records`,
        reigns === 0 ? 'no reign' : reigns === 1 ? '1 reign' : `${reigns} reigns`,
        leads === 0 ? 'leads no board now' : leads === 1 ? 'leads 1 board now' : `leads ${leads} boards now`,
      ].join(', ') + '.',
    onTimeline: 'The same with filters, on the timeline',
    countryName: (code: string): string => new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code,
    columnsReign: {
      board: 'Board',
      model: 'Model',
      from: 'First shown',
      until: 'Until',
      days: 'Days',
      widest: 'Widest gap',
      separable: 'At its first',
    },
    lasting: 'lasts',
    editionChange: (date: string): string => `${date}, last of its edition`,
    articles: 'Articles about it',
  },
};
