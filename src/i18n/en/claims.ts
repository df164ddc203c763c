import { ordinal } from './ordinal.ts';

interface Amount {
  /** `242 points`, `an expected 91 %`, `second place` */
  readonly amount: string;
}

interface OfSnapshot {
  readonly date: string;
}

/** A record and the snapshots it was looked for in. */
interface RecordSearch {
  readonly snapshots: string;
  readonly from: string;
  readonly to: string;
}

interface RecordHolder extends Amount, OfSnapshot {
  readonly name: string;
}

const within = ({ snapshots, from, to }: RecordSearch): string =>
  from === to ? `In ${snapshots} held, of ${from}` : `In ${snapshots} held, from ${from} to ${to}`;

const possessive = (name: string): string => (name.endsWith('s') ? `${name}’` : `${name}’s`);

/** What became of something said, in words. */
export const claims = {
  verdicts: {
    confirmed: 'Confirmed',
    differs: 'Differs',
    reported: 'Reported',
    'came-true': 'Came true',
    'did-not': 'Did not come true',
    open: 'Open',
  },
  /** A verdict with the way it is off: `Differs by 6 points`. */
  differsBy: (amount: string): string => `Differs by ${amount}`,
  amounts: {
    score: (points: string): string => `a score of ${points}`,
    share: (percent: string): string => `an expected ${percent}`,
    sharePoints: (points: string): string =>
      points === '1' ? '1 percentage point' : `${points} percentage points`,
    place: (place: number): string => `${ordinal(place)} place`,
    /** A gap of whoever was said to be ahead, and is behind. */
    otherWay: (points: string): string => `${points} the other way`,
    places: (places: number): string => (places === 1 ? '1 place' : `${places} places`),
    votes: (votes: string): string => (votes === '1' ? '1 vote' : `${votes} votes`),
    counted: (count: string, unit: string): string => `${count} ${unit}`,
  },
  /** How the snapshot that checks a claim came to do so, and what it shows. */
  then: {
    named: ({ date, amount }: OfSnapshot & Amount): string =>
      `The snapshot it speaks of, of ${date}, shows ${amount}`,
    stood: ({ date, amount }: OfSnapshot & Amount): string =>
      `The newest snapshot held by that day, of ${date}, shows ${amount}`,
    after: ({ date, amount }: OfSnapshot & Amount): string =>
      `The first snapshot held after that day, of ${date}, shows ${amount}`,
  },
  /** Behind what a snapshot shows: whether that is what was said. */
  judged: {
    confirmed: ', which bears it out.',
    more: (amount: string): string => `, ${amount} more than was said.`,
    less: (amount: string): string => `, ${amount} less than was said.`,
    lower: (places: string): string => `, ${places} lower than was said.`,
    higher: (places: string): string => `, ${places} higher than was said.`,
    notAbove: ': it did not stand above.',
  },
  overField: (rows: number, share: string): string =>
    `That is the mean over ${rows === 1 ? 'the one row' : `the ${rows} rows`} of other models; against the best of them alone it is ${share}.`,
  likened: (amount: string): string => `The gap it is likened to was ${amount} in the same snapshot.`,
  otherEditionAlone: (edition: string): string =>
    `That snapshot is of the ${edition}, which was not the main edition of the day; the main one cannot check it.`,
  otherEdition: {
    confirmed: ({ edition, date, amount }: OfSnapshot & Amount & { readonly edition: string }): string =>
      `The ${edition} of ${date}, another edition, shows ${amount}, which bears it out.`,
    differs: ({ edition, date, amount }: OfSnapshot & Amount & { readonly edition: string }): string =>
      `The ${edition} of ${date}, another edition, shows ${amount}, which contradicts it.`,
  },
  reported: {
    'not-on-boards': 'No snapshot of a board gives this, so none can check it.',
    'board-not-held': 'It is of no board whose snapshots are held, so none can check it.',
    'day-unknown': 'Only the year of it is known, so no snapshot can be said to be of that time.',
    'no-snapshot': ({ before, after }: { readonly before?: string; readonly after?: string }): string => {
      const around = [
        ...(before === undefined ? [] : [`the one before is of ${before}`]),
        ...(after === undefined ? [] : [`the next that has it is of ${after}`]),
      ];
      const list = around.length === 0 ? '' : `: ${around.join(', ')}`;
      return `No snapshot within 14 days of that day can check it${list}.`;
    },
    'category-not-held': ({
      category,
      after,
    }: {
      readonly category: string;
      readonly after?: string;
    }): string =>
      `No snapshot of ${category} within 14 days of that day is held${
        after === undefined ? '' : `: the next that has it is of ${after}`
      }.`,
    remeasured: ({ name, date }: OfSnapshot & { readonly name: string }): string =>
      `${name} was re-measured, cause unknown, by ${date}; what was published from then on cannot check what was said before.`,
    'not-listed': ({ name, date }: OfSnapshot & { readonly name: string }): string =>
      `The snapshot of ${date} does not list ${name}.`,
    'not-in-top': ({ name, date }: OfSnapshot & { readonly name: string }): string =>
      `The snapshot of ${date} holds only the top of the board, without ${name}.`,
    'no-rival': ({ date }: OfSnapshot): string =>
      `The snapshot of ${date} lists nobody to measure it against.`,
    'top-only': ({ date }: OfSnapshot): string =>
      `The snapshot of ${date} holds only the top of the board, and this takes all of it.`,
    'not-given': ({ date }: OfSnapshot): string => `The snapshot of ${date} does not give this number.`,
    'not-shown': ({ date, name }: OfSnapshot & { readonly name: string }): string =>
      `No snapshot held up to ${date} shows ${name} with anything of the kind; it may have been on a day that is not held.`,
    'opens-edition': ({ date }: OfSnapshot): string =>
      `The snapshot of ${date}, the first held of its edition, shows a score above it already; another may have been first before it.`,
  },
  /** Beside a launch date, which no snapshot gives. */
  released: ({ name, date }: OfSnapshot & { readonly name: string }): string =>
    `The record of ${name} on this site gives its release as ${date}, with sources.`,
  /** Where nothing checks it: what the first snapshot since shows; there, where its date has just been told. */
  since: ({ date, amount }: OfSnapshot & Amount): string =>
    `The first snapshot since, of ${date}, shows ${amount}.`,
  sinceThere: ({ amount }: Amount): string => `That one shows ${amount}.`,
  remeasuredBetween: ({ name, date }: OfSnapshot & { readonly name: string }): string =>
    `In between, by ${date}, ${name} was re-measured, cause unknown.`,
  /** How the board itself changed between the day of a claim and that of the snapshot. */
  methodBetween: (changes: readonly (OfSnapshot & { readonly title: string })[]): string =>
    `In between the board changed how it counts: ${changes.map(({ title, date }) => `${title} (${date})`).join('; ')}.`,
  now: {
    same: 'No newer snapshot held has it.',
    confirmed: ({ date, amount }: OfSnapshot & Amount): string =>
      `The newest snapshot that has it, of ${date}, shows ${amount}, which bears it out.`,
    differs: ({ date, amount }: OfSnapshot & Amount): string =>
      `The newest snapshot that has it, of ${date}, shows ${amount}.`,
    moved: ({ date, amount }: OfSnapshot & Amount): string =>
      `It has moved since: the newest snapshot that has it, of ${date}, shows ${amount}.`,
  },
  record: {
    then: (search: RecordSearch, { name, amount, date }: RecordHolder): string =>
      `${within(search)}, the record is ${possessive(name)}: ${amount} on ${date}.`,
    own: ({ name, amount, date }: RecordHolder): string => `The best of ${name} is ${amount} on ${date}.`,
    still: (search: RecordSearch, { name, amount, date }: RecordHolder): string =>
      `${within(search)}, it still is ${possessive(name)}: ${amount} on ${date}.`,
    now: (search: RecordSearch, { name, amount, date }: RecordHolder): string =>
      `${within(search)}, it is ${possessive(name)}: ${amount} on ${date}.`,
    nobody: (search: RecordSearch): string => `${within(search)}, nobody has it.`,
    firstAbove: (search: RecordSearch, { name, amount, date }: RecordHolder, threshold: string): string =>
      `${within(search)}, the first above ${threshold} is ${name}: ${amount} on ${date}.`,
    opensEdition: 'That snapshot is the first held of its edition, so another may have been first.',
  },
  snapshots: (count: number): string => (count === 1 ? 'the one snapshot' : `the ${count} snapshots`),
  scoresOfDays: 'Scores compare within one snapshot; between two, compare gaps.',
  /** The rules by which a number counts as borne out, for whoever wants to know. */
  tolerances: {
    points: 'A score, a gap or a gain may be off by one point, for boards print them rounded.',
    share: 'A share may be off by half a percentage point.',
    place: 'A rank, a lead or a count may not be off at all.',
    votes: 'Votes may be off by half of the last digit that was said: 4.2 million by fifty thousand.',
    range:
      'A range is right within its ends, “at least” and “at most” on their side, each with the same tolerance.',
    sameGap: 'One gap is as large as another within a twentieth of it.',
  },
};
