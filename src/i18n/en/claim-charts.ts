interface Named {
  readonly subject: string;
  readonly comparator: string;
  readonly board: string;
}

interface Said {
  readonly said: string;
  readonly date: string;
}

/** The words of the chart of a claim. */
export const claimCharts = {
  /** What is shown, by the metric. */
  what: {
    score: ({ subject, board }: Named): string => `${subject} on ${board}: score, in points`,
    rank: ({ subject, board }: Named): string => `${subject} on ${board}: place`,
    gap: ({ subject, comparator, board }: Named): string =>
      `${subject} over ${comparator} on ${board}, in points`,
    share: ({ subject, comparator, board }: Named): string =>
      `${subject} against ${comparator} on ${board}: share of votes, in percent`,
    count: ({ subject, board }: Named): string => `${subject} on ${board}: how many`,
  },
  /** Of what there are so many, where a claim counts a whole board. */
  allRows: 'Rows',
  rivals: {
    'next-model': 'the next model',
    'next-organization': 'the best of any other organization',
    field: 'all others',
  },
  places: (from: number, to: number, board: string): string =>
    `Place ${from} over place ${to} on ${board}, in points`,
  theirs: (names: string, from: number, to: number): string => `${names} among places ${from} to ${to}`,
  title: (what: string, { said, date }: Said): string =>
    `${what}; said ${date.replaceAll(' ', '\u00a0')}: ${said}`,
  units: { points: 'points', places: 'places', percent: 'percent', rows: 'rows' },
  subtitle:
    'The quantity in every main publication held since it was said, measured each time as it was for the verdict.',
  marks: {
    said: 'The dashed line is what was said.',
    whiskers: 'A whisker is the 95 % interval; a missing one means that no interval was published.',
  },
  dotted: 'Dotted: a model was re-measured, cause unknown; the two sides do not compare.',
  scores: 'Scores of different days are made of different votes: between days, compare gaps.',
  meanings: ({
    start,
    dashed,
    dotted,
  }: {
    readonly start?: string;
    readonly dashed: boolean;
    readonly dotted: boolean;
  }): string =>
    [
      ...(start === undefined ? [] : [`Axis starts at ${start}.`]),
      ...(dashed ? ['Dashed: what was said.'] : []),
      ...(dotted ? ['Dotted: re-measured.'] : []),
    ]
      .map((meaning) => meaning.replaceAll(' ', '\u00a0'))
      .join(' '),
  said: 'said',
  orMore: (value: string): string => `${value} or more`,
  orLess: (value: string): string => `up to ${value}`,
  above: 'above',
  asMuch: 'as much as another gap',
  place: (place: string): string => `place ${place}`,
  first: 'first',
  percent: (value: string): string => `${value}\u00a0%`,
  remeasured: 're-measured',
  description: ({ first, newest, count }: { first: string; newest: string; count: number }): string =>
    `First held: ${first}. Newest: ${newest}. Line chart over ${count} publications; the same numbers stand in the table below it.`,
  onDay: (value: string, date: string): string => `${value} on ${date}`,
  caption: (title: string): string => `${title}: every main publication held since, newest first`,
  columns: {
    date: 'Published',
    value: 'Measured',
    interval: 'Interval',
    rows: 'Rows',
    note: 'Note',
  },
  breaks: { remeasured: 're-measured, cause unknown', edition: 'another edition' },
};
