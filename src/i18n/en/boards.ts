import { leadCourse } from './boards-course.ts';
import { boardDiff } from './boards-diff.ts';
import { boardSteps } from './boards-stepper.ts';

/** The words of the pages of boards. */
export const boards = {
  title: 'Boards',
  description:
    'The leaderboards this site follows: who leads each, by how much, since when, and every snapshot held.',
  summary:
    'Each board ranks models by blind votes between two answers. A board has pages for every day of which a snapshot is held.',
  board: 'Board',
  nothingHeld: 'No snapshot of it is held.',
  heldSince: (count: string, from: string): string => `${count}, from ${from} on`,
  lead: 'Lead',
  reigns: 'Reigns',
  reignCount: (count: number): string =>
    count === 1 ? '1, and how it ended' : `${count}, and how each ended`,
  newest: 'Newest snapshot',
  held: 'Snapshots held',
  boardDescription: (board: string): string =>
    `Who leads the ${board} board of Arena and who led it before: standings, reigns, lead changes and every snapshot held.`,
  categoryDescription: (board: string, category: string): string =>
    `Who leads the category ${category} of the ${board} board of Arena: standings, reigns and every snapshot held.`,
  categoryTitle: (board: string, category: string): string => `${board}: ${category}`,
  onDate: (name: string, date: string): string => `${name} on ${date}`,
  onDateEdition: (name: string, date: string, edition: string): string =>
    `${name} on ${date}, ${edition} edition`,
  onDateDescription: (claim: string, rows: string): string =>
    `${claim}. ${rows} with intervals, votes and what changed since the snapshot before.`,
  rows: (rows: number): string => (rows === 1 ? '1 row' : `${rows} rows`),
  moved: (date: string): string => `Snapshot of ${date}`,
  meta: {
    captured: 'Captured',
    published: 'Published',
    lastUpdated: 'Board’s “last updated”',
    coverage: 'Coverage',
    all: (rows: string): string => `all ${rows}`,
    overallOnly: (covered: string): string => `${covered}, overall only`,
    beforeLaunch: (days: number, model: string): string =>
      `${days === 1 ? 'the day' : `${days} days`} before ${model} was launched`,
    top: (rows: string): string => `the top ${rows}`,
    topOf: (rows: string, of: number): string => `the top ${rows} of ${of}`,
    edition: 'Edition',
    source: 'Source',
    filled: 'Votes or intervals from',
    seen: 'Seen again',
    copies: 'Snapshots that hold it',
    via: (copy: string): string => `copy by ${copy}`,
    viaLicence: (copy: string, licence: string): string => `copy by ${copy} (${licence})`,
    licence: (licence: string): string => `licence ${licence}`,
    transcribed: 'typed over from the source',
    operator: 'Run by',
    address: 'Address',
    data: 'Data',
    scale: 'Scale',
    bradleyTerry: (points: number): string => `Bradley-Terry, ${points} points for odds of ten to one`,
    categories: 'Categories held',
    held: 'Snapshots held',
    heldRange: (publications: number, from: string, to: string): string =>
      `${publications}, ${from} to ${to}`,
  },
  notMain: (edition: string): string =>
    `This is the ${edition} edition, which is not the main one of this day: standings, lead changes, reigns and records are not computed from it.`,
  mainOf: (date: string): string => `The main standings of that time: ${date}`,
  contradicts: (leader: string, mainLeader: string): string =>
    `It contradicts the main edition: here ${leader} stands first, there ${mainLeader}.`,
  alsoHeld: 'Also held for this day:',
  steps: boardSteps,
  course: leadCourse,
  categories: 'Categories',
  categoriesFrom: (date: string): string => `Category scores are held from ${date}.`,
  diff: boardDiff,
  table: {
    caption:
      'Arena score with 95 % interval. A rule between two rows means their intervals do not overlap; no rule, and the order is not settled.',
    captionNoInterval: 'Arena score. No interval was published, so it is not known which rows are separable.',
    rankNote: {
      published: 'Rank range: the places a row could hold given every interval.',
      computed:
        'Rank range: the places a row could hold given every interval, computed here from the intervals as published.',
    },
    place: 'Place',
    model: 'Model',
    interval: 'Interval',
    score: 'Score',
    range: 'Rank range',
    rank: 'Rank',
    rangeShort: 'Range',
    votes: 'Votes',
    since: (date: string): string => `Since ${date}`,
    isNew: 'new',
    notHeldBefore: 'not in the top held before',
    remeasured: 're-measured',
    preliminary: 'preliminary',
    credit: (text: string, licence: string): string =>
      `Data: ${text}, ${licence}. Scores compare within one snapshot; between snapshots compare gaps.`,
  },
  cite: {
    title: 'Cite',
    text: ({
      title,
      site,
      address,
      credit,
    }: Record<'title' | 'site' | 'address' | 'credit', string>): string =>
      `“${title}”. ${site}, ${address}. ${credit}`,
    credit: (text: string, licence: string, date: string): string =>
      `Data: ${text}, ${licence}, snapshot of ${date}.`,
  },
  now: 'Standings now',
  allRows: (rows: number, date: string): string => `All ${rows} rows of ${date}`,
  thatDay: (date: string): string => `The snapshot of ${date}`,
  gap: {
    title: 'How far ahead the leader was',
    summary: 'The gap from first place to the next model in every snapshot held.',
  },
  charts: {
    title: 'More charts',
    summary: 'Each on a page of its own, with its numbers as a table, its files, and how to cite it.',
  },
  history: {
    title: 'Who led',
    summary:
      'A reign runs from the first snapshot that shows a leader to the first that shows another. The change itself lies between the last snapshot with the old leader and the first with the new; the day is not known.',
    caption: 'Reigns, newest first',
    model: 'Leader',
    from: 'From',
    to: 'To',
    days: 'Days',
    opening: 'Lead at first',
    widest: 'Widest lead',
    separable: 'At first',
    snapshots: 'Snapshots',
    lasts: 'lasts; newest snapshot',
    editionChange: 'last snapshot of this edition',
    change: 'Lead taken',
    heldFirst: 'first snapshot held',
    editionFirst: 'first of another edition',
    between: 'between',
    and: 'and',
  },
  days: {
    title: 'Every day held',
    summary:
      'A day links to the standings of that day. A dotted day is one on which the publication before was seen to stand unchanged.',
    month: 'Month',
    reign: 'First',
    edition: (edition: string): string => edition,
    seen: 'seen',
  },
  editions: {
    title: 'Other editions',
    day: 'Day',
    first: 'First there',
    summary: 'The same board, published elsewhere and counted differently. Nothing is computed from them.',
  },
};
