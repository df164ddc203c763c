/** The words of the live examples of the methodology, and of the pages around it. */
export const methodology = {
  title: 'Methodology',
  description:
    'How every number on this site is made, with examples computed from the snapshots held, and what its words mean.',
  aboutTitle: 'About',
  aboutDescription:
    'What this site is, whose data it shows under which licences, what it does not record of you, and how to report an error.',
  notFoundTitle: 'Not here',
  notFoundText: 'There is no page at this address. An address once published stays, so it may be mistyped.',
  notFoundWays: 'Ways on',
  example: 'Example',
  computed: 'computed from the snapshots held',
  noExample: 'No snapshot held shows a case.',
  tableOf: {
    editions: 'Which editions are main, board by board',
    held: 'What is held, board by board',
    contradictions: 'Publications of another edition with another leader than the main one',
    remeasured: 'Rows that were re-measured between two main publications',
  },
  columns: {
    board: 'Board',
    editions: 'Main editions',
    period: 'When',
    main: 'Main publications',
    other: 'Of other editions',
    first: 'First',
    last: 'Last',
    date: 'Date',
    edition: 'Edition',
    leader: 'First there',
    mainLeader: 'First in the main edition',
    name: 'Row',
    between: 'Between',
    shift: 'Moved, less the median',
    times: 'Times its half-width',
    points: 'Gap in points',
    share: 'Win share',
  },
  fromTo: (from: string, to: string): string => `${from} to ${to}`,
  until: (date: string): string => `to ${date}`,
  from: (date: string): string => `from ${date}`,
  always: 'always',
  lead: (board: string, date: string): string => `On ${board}, ${date}`,
  leads: (leader: string, score: string, next: string, nextScore: string): string =>
    `${leader} stands first with ${score}, ${next} next with ${nextScore}`,
  gap: (points: string): string => `a gap of ${points}`,
  interval: (low: string, high: string): string => `interval ${low} to ${high}`,
  noInterval: 'interval not published',
  separable: {
    yes: (low: string, high: string): string =>
      `The leader’s lower bound, ${low}, lies above the next model’s upper bound, ${high}: separable.`,
    no: (low: string, high: string): string =>
      `The leader’s lower bound, ${low}, does not lie above the next model’s upper bound, ${high}: first, not separable from second.`,
    unknown: 'The publication gives no interval for both, so whether they are separable is unknown.',
  },
  share: (share: string, hundred: string): string =>
    `a win share of ${share}: out of 100 votes between the two, about ${hundred} are expected to go to the leader`,
  fieldShare: (share: string): string =>
    `its field win share, the mean over the rows of all other models, is ${share}`,
  noFieldShare: 'the publication holds only the top of the board, so it has no field win share',
};
