/** The words of the live examples of the methodology, and of the pages around it. */
export const methodology = {
  contents: 'On this page',
  example: 'Example',
  computed: 'computed from the snapshots held',
  noExample: 'No snapshot held shows a case.',
  tableOf: {
    editions: 'Which editions are main, board by board',
    held: 'What is held, board by board',
    contradictions: 'Publications of another edition with another leader than the main one of the time',
    remeasured: 'Rows that were re-measured between two main publications',
    shares: 'What a gap means',
  },
  columns: {
    board: 'Board',
    editions: 'Main editions',
    period: 'When',
    main: 'Main publications',
    withCategories: 'With categories',
    other: 'Of other editions',
    first: 'First',
    last: 'Last held',
    edition: 'Edition',
    leader: 'First there',
    mainLeader: 'First in the main edition',
    name: 'Row',
    between: 'Between',
    shift: 'Moved, in points',
    times: 'Times its half-width',
    points: 'Gap in points',
    share: 'Win share',
  },
  fromTo: (from: string, to: string): string => `${from} to ${to}`,
  until: (date: string): string => `to ${date}`,
  from: (date: string): string => `from ${date}`,
  always: 'always',
  editionOf: (edition: string, date: string): string => `${edition} of ${date}`,
  lead: (board: string, date: string): string => `${board}, ${date}`,
  gapBetween: 'Gap',
  interval: (low: string, high: string): string => `interval ${low} to ${high}`,
  noInterval: 'interval not published',
  separable: {
    yes: (lower: string, upper: string): string =>
      `The leader’s lower bound, ${lower}, lies above the next model’s upper bound, ${upper}: separable.`,
    no: (lower: string, upper: string): string =>
      `The leader’s lower bound, ${lower}, does not lie above the next model’s upper bound, ${upper}: first, not separable from second.`,
    unknown: 'The publication does not give both intervals, so whether the two are separable is unknown.',
  },
  shareOfGap: (said: {
    readonly leader: string;
    readonly next: string;
    readonly gap: string;
    readonly share: string;
  }): string =>
    `${said.leader} stood ${said.gap} above ${said.next}. That is a win share of ${said.share}: so many of the votes between the two are expected to go to the leader.`,
  fieldShare: (share: string): string =>
    `Its field win share, the mean over the rows of all other models, was ${share}: a larger number, because most of the field stands further down.`,
  noFieldShare: 'The publication holds only the top of the board, so it has no field win share.',
};
