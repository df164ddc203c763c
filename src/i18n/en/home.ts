const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six'] as const;

function list(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What a claim of the headline is made of: names, not ids. */
export interface HeadlineWords {
  readonly organization: string;
  readonly modality: 'image' | 'text';
  readonly boards: readonly string[];
  /** Whether those are all boards of the modality. */
  readonly all: boolean;
}

function where({ boards, all, modality }: HeadlineWords): string {
  if (!all || boards.length < 2) return list(boards.map((board) => board.toLowerCase()));
  return `all ${COUNTS[boards.length] ?? boards.length} ${modality} boards`;
}

/** The words of the home page. */
export const home = {
  description:
    'Who leads each AI image board, by how much, and since when. Standings, reigns and news of the Arena leaderboards.',
  headline: {
    yes: (claim: HeadlineWords): string => `${claim.organization} leads ${where(claim)}.`,
    no: (claim: HeadlineWords): string =>
      claim.boards.length === 1
        ? sentence(`${where(claim)} is too close to call.`)
        : `${claim.organization} stands first on ${where(claim)}, not on each beyond the intervals.`,
    unknown: (claim: HeadlineWords): string => `${claim.organization} stands first on ${where(claim)}.`,
  },
  noHeadline: 'No snapshot is held yet.',
  fresh: 'As far as the snapshots held go:',
  freshBoard: (board: string): string => `${board.toLowerCase()} to`,
  freshAfter: 'What is not held is not shown.',
  freshAge: (days: number): string => `nothing is held of the ${days} days since`,
  standings: 'Standings',
  tower: {
    ahead: (points: string, next: string): string => `${points} ahead of ${next}`,
    aheadOfOrganizations: (points: string): string => `${points} ahead of any other organization`,
    level: (next: string): string => `Level with ${next}`,
    alone: 'No other model is listed.',
    notSeparable: 'First, not separable from second: the intervals overlap.',
    unknown: 'Interval not published: whether first and second are separable is not known.',
    since: (date: string): string => `Leads since ${date}`,
    sinceFirst: 'in the first snapshot held.',
    sinceEdition: 'when the edition held changed.',
    sinceAtLatest: (model: string, date: string): string =>
      `at the latest. The last snapshot led by ${model} is of ${date}.`,
    allRows: (rows: number): string => (rows === 1 ? 'The one row' : `All ${rows} rows`),
    heldRows: (rows: number): string => (rows === 1 ? 'The one row held' : `The ${rows} rows held`),
  },
  scale:
    'The white between two names is the gap between them, to one scale on all boards: this bar is 50 points. A bracket joins names whose intervals overlap. A broken rail is a leader who is not separable, a hollow one a leader whose interval is not published.',
  reigns: {
    title: 'Who led, and when it changed',
    summary:
      'Place one in each board’s own order. A lead changes between two snapshots; the mark stands at the first that shows the new leader.',
    launches: 'Launches',
    asChart: 'As a chart, with its numbers',
    of: (date: string, days: string): string => `${date}, ${days}`,
    since: (date: string): string => `since ${date}`,
    goesOn: (from: string, separable: string): string => `From ${from} on ${separable}`,
    nothingHeld: (from: string, to: string): string => `No snapshot held between ${from} and ${to}`,
    key: {
      yes: 'leads, intervals apart',
      no: 'leads, intervals overlap',
      unknown: 'leads, interval not published',
      none: 'no snapshot held',
      change: 'lead changed hands',
      soft: 'new first place, intervals overlap or not published',
      tick: 'one publication held a tick',
    },
  },
  gaps: { title: 'How far ahead the leader was', others: 'The same of' },
  news: { title: 'News', none: 'No news is held yet.', all: 'All news', timeline: 'The whole timeline' },
  next: {
    title: (days: number): string => `The next ${days} days`,
    today: (date: string): string => `Today, ${date}`,
    none: (days: number): string => `Nothing is dated in the next ${days} days.`,
    all: 'All retirements',
  },
  records: {
    title: 'Records',
    summary: 'In the snapshots held, and only in those.',
    widest: (board: string): string => `Widest lead, ${board.toLowerCase()}`,
    longest: (board: string): string => `Longest reign, ${board.toLowerCase()}`,
    points: 'points',
    days: (days: number): string => (days === 1 ? 'day' : 'days'),
    over: (leader: string, next: string): string => `${leader} over ${next},`,
    to: 'to',
    heldTerm: 'Chosen from',
    held: (publications: number, from: string, to: string): string =>
      publications === 1
        ? `The one snapshot held is of ${from}.`
        : `Of ${publications} snapshots held, ${from} to ${to}.`,
  },
};
