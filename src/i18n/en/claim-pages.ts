import { claimPage } from './claim-page.ts';
import { ordinal } from './ordinal.ts';

const claims = (count: number): string => (count === 1 ? '1 claim' : `${count} claims`);

/** `a`, `a and b`, `a, b and c`. */
const list = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

const isAre = (count: number): string => (count === 1 ? 'is' : 'are');

interface Counted {
  readonly confirmed: number;
  readonly noLongerHold: number;
  readonly movedCounts: number;
  readonly differs: number;
  readonly reported: number;
}

interface Foretold {
  readonly 'came-true': number;
  readonly 'did-not': number;
  readonly open: number;
}

/** The words of the ledger of claims and of the page of each. */
export const claimPages = {
  title: 'Claims, then and now',
  titleOf: (filter: string): string => `Claims: ${filter}`,
  summary:
    'What was said of models and boards, checked against the nearest snapshot where one can check it, and what the newest says today. The figure of the day may be right and the picture still have changed.',
  description:
    'What was said about the AI image boards, checked against the snapshots, and what they say today.',
  descriptionOf: (filter: string, count: number): string =>
    `${claims(count)}, ${filter}: what was said, checked against the snapshots, and what they say today.`,
  none: 'No claim is recorded yet.',
  count: claims,
  counted: ({ confirmed, noLongerHold, movedCounts, differs, reported }: Counted): string => {
    const since = [
      ...(noLongerHold > 0 ? [`${noLongerHold} no longer ${noLongerHold === 1 ? 'holds' : 'hold'}`] : []),
      ...(movedCounts > 0
        ? [
            movedCounts === 1
              ? '1 is a score or a count of its day that has moved'
              : `${movedCounts} are scores or counts of their day that have moved`,
          ]
        : []),
    ];
    const parts = [
      ...(confirmed > 0
        ? [
            `${confirmed} ${isAre(confirmed)} confirmed by the snapshots of their day${
              since.length > 0 ? `, of which ${list(since)}` : ''
            }`,
          ]
        : []),
      ...(differs > 0
        ? [`${differs} ${differs === 1 ? 'differs' : 'differ'} from what the snapshots show`]
        : []),
      ...(reported > 0
        ? [
            `${reported} ${isAre(reported)} reported, for nothing held can check ${reported === 1 ? 'it' : 'them'}`,
          ]
        : []),
    ];
    return parts.length > 0 ? `${parts.join('; ')}.` : '';
  },
  foretold: (found: Foretold): string => {
    const count = found['came-true'] + found['did-not'] + found.open;
    const parts = [
      ...(found['came-true'] > 0 ? [`${found['came-true']} came true`] : []),
      ...(found['did-not'] > 0 ? [`${found['did-not']} did not`] : []),
      ...(found.open > 0 ? [`${found.open} ${isAre(found.open)} open`] : []),
    ];
    return count === 0 ? '' : `Of ${count === 1 ? '1 prediction' : `${count} predictions`} ${list(parts)}.`;
  },
  caption:
    'Confirmed: within tolerance of the nearest snapshot, one point unless stated. Differs: by how much. Reported: nothing held can check it. What became of a prediction is written by an editor, with sources.',
  slope: 'The small figure joins what was said (cross), then (ring) and now (dot), from zero.',
  columns: {
    claim: 'Claim',
    by: 'Said by',
    verdict: 'Verdict',
    slope: 'Said, then and now, drawn',
    then: 'Then',
    now: 'Now',
    due: 'Foretold',
  },
  moved: 'no longer holds',
  movedOn: 'has moved since',
  cannot: 'cannot be checked',
  nothing: 'nothing held',
  due: (date: string): string => `for ${date}`,
  judged: (date: string): string => `looked at ${date}`,
  reasons: {
    'not-on-boards': 'not in any snapshot',
    'board-not-held': 'a board of which no snapshot is held',
    'day-unknown': 'the day is not known',
    'no-snapshot': 'no snapshot held of its time',
    'category-not-held': 'no snapshot held of the category',
    remeasured: 're-measured in between',
    'not-listed': 'not listed in the snapshot',
    'top-only': 'the snapshot holds the top alone',
    'not-given': 'the snapshot does not give it',
    'not-shown': 'no snapshot held shows it',
    'opens-edition': 'another may have been first',
  },
  figures: {
    place: ordinal,
    range: (from: string, to: string): string => `${from} to ${to}`,
    atLeast: (value: string): string => `${value} or more`,
    atMost: (value: string): string => `up to ${value}`,
    above: 'above',
    asMuch: 'as much as another gap',
    counted: (count: string, unit: string): string => `${count} ${unit}`,
  },
  about: {
    title: 'What was said of it',
    summary: 'Statements that put a number on it, and what the snapshots make of them.',
    all: (count: number): string => `All ${claims(count)} about it`,
  },
  filters: {
    label: 'Filters',
    all: 'All',
    more: (count: number): string => `${count} more`,
    heading: {
      verdict: 'Verdict',
      metric: 'Metric',
      board: 'Board',
      organization: 'Organization',
      model: 'Model',
    },
  },
  metrics: {
    score: 'Score',
    rank: 'Rank',
    gap: 'Gap',
    gain: 'Gain over a predecessor',
    'win-share': 'Win share',
    'field-win-share': 'Field win share',
    lead: 'First place',
    record: 'Record',
    votes: 'Votes',
    money: 'Money',
    percent: 'Percentage',
    count: 'Count',
    date: 'Date',
    time: 'Duration',
    prediction: 'Prediction',
  },
  claim: claimPage,
};
