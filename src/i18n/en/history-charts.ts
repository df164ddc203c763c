/** A score as a description tells it, every part in words. */
interface ToldScore {
  readonly name: string;
  readonly score: string;
}

/** The words of charts of scores and of reigns through time. */
export const historyCharts = {
  scoreHistory: {
    title: (board: string): string => `${board}: score of each organization’s best model, in\u00a0points`,
    modelTitle: (model: string): string => `${model}: score by board, in\u00a0points`,
    modelSubtitle:
      'One line a board: the score of the model’s best row in every publication held that lists it. Scores of two boards are two scales and do not compare.',
    modelMarks:
      'Every score has a mark and a whisker, its 95 % interval; a missing whisker means that no interval was published. No line crosses more than 45 days without a score, a change of method or of edition, or a re-measurement.',
    subtitle:
      'One line an organization: the score of its best row in every publication held. A name stands where another of its models becomes the best and there is room, in strong letters where that model led the board.',
    marks:
      'Marks with whiskers, 95 % intervals, stand where the best model changes, at the newest score and where a line is too short to be seen; a missing whisker means that no interval was published. The intervals of all scores stand in the table. No line crosses days without a snapshot, a change of method or of edition, or a re-measurement.',
    hatched: 'Hatched: no snapshot held, for more than 45 days or since the newest one.',
    dotted: 'Dotted: the model was re-measured, cause unknown; the two sides do not compare.',
    methods: (list: string): string => `Dashed uprights are changes of method: ${list}.`,
    method: (date: string, title: string): string => `${title} (${date})`,
    shown: (places: number): string =>
      places === 1
        ? 'Shown is every organization that ever led.'
        : `Shown is every organization that was ever among the first ${places}.`,
    others: (list: string): string => `Not shown: ${list}.`,
    /** What the marks of a picture mean, inside it. */
    meanings: ({
      start,
      dashed,
      hatched,
      dotted,
    }: {
      start: string;
      dashed: boolean;
      hatched: boolean;
      dotted: boolean;
    }): string =>
      [
        `Axis starts at ${start}.`,
        'Whiskers: 95 % intervals.',
        ...(dashed ? ['Dashed: method changed.'] : []),
        ...(hatched ? ['Hatched: no snapshot held.'] : []),
        ...(dotted ? ['Dotted: re-measured.'] : []),
      ]
        .map((meaning) => meaning.replaceAll(' ', '\u00a0'))
        .join(' '),
    remeasured: 're-measured',
    description: ({
      lines,
      count,
      from,
      to,
    }: {
      lines: number;
      count: number;
      from: string;
      to: string;
    }): string =>
      `Line chart of ${lines === 1 ? 'one line' : `${lines} lines`} over ${count === 1 ? 'one publication' : `${count} publications`}, ${from} to ${to}. The same numbers stand in the table below it.`,
    newest: (date: string, scores: readonly (ToldScore & { date?: string })[]): string =>
      `Newest scores, to ${date}: ${scores.map(({ name, score, date: own }) => `${name} ${score}${own === undefined ? '' : ` (${own})`}`).join(', ')}.`,
    highest: ({ name, score, date }: ToldScore & { date: string }): string =>
      `Highest score held: ${score}, ${name}, ${date}.`,
    caption: (title: string): string =>
      `${title}, with its 95 % interval, at every publication held, newest first. An empty cell: not among the rows held.`,
    columns: { date: 'Published', note: 'Note' },
    /** A cell: a score, its interval if it has one, and the model. */
    cell: ({ score, interval, model }: { score: string; interval?: string; model: string }): string =>
      `${score}${interval === undefined ? '' : ` ${interval}`}, ${model}`,
    half: (half: string): string => `±${half}`,
    halves: (above: string, below: string): string => `+${above} −${below}`,
    breaks: {
      edition: (names: string): string => `another edition: ${names}`,
      method: (names: string): string => `method changed: ${names}`,
      'nothing-held': (names: string): string => `more than 45 days since the score before: ${names}`,
      remeasured: (names: string): string => `re-measured, cause unknown: ${names}`,
    },
    /** Said where it concerns every line. */
    everyLine: 'all',
    partial: 'top rows only',
    file: {
      date: 'Published',
      organization: 'Organization',
      model: 'Model',
      score: 'Score',
      interval_lower: 'Lower',
      interval_upper: 'Upper',
    },
  },
  reigns: {
    title: 'Who led each board, and when it changed',
    boardTitle: (board: string): string => `${board}: who led, and when it changed`,
    unit: 'days',
    subtitle:
      'A lane a board, a band a reign: place one in the board’s own order, from the first publication that shows a leader to the first that shows another. The name of a leader stands where its reign begins, and again after days without a snapshot.',
    marks:
      'A full band leads with intervals apart, a pale one with intervals that overlap, an outlined one where an interval was not published; hatched are days of which no snapshot is held, for more than 45 days or since the newest one. A stroke is a change of leader: in the signal colour where the new leader was separable, in ink where it was not or nothing is known.',
    key: {
      yes: 'intervals apart',
      no: 'intervals overlap',
      unknown: 'interval not published',
      none: 'no snapshot held',
      change: 'lead changed hands',
      launch: 'launch of a leader',
    },
    description: ({ reigns, boards }: { reigns: number; boards: number }): string =>
      `Bands of ${reigns === 1 ? 'one reign' : `${reigns} reigns`} on ${boards === 1 ? 'one board' : `${boards} boards`}. The same reigns stand in the table below it.`,
    newest: ({ board, leader, date }: { board: string; leader: string; date: string }): string =>
      `${board}: ${leader} from ${date} to the newest snapshot.`,
    longest: ({ board, leader, days }: { board: string; leader: string; days: number }): string =>
      `Longest: ${leader} on ${board}, ${days === 1 ? 'one day' : `${days} days`}.`,
    caption: (title: string): string =>
      `${title}: every reign held, board by board, oldest first. A reign without an end lasts as far as is held; gaps are in points.`,
    columns: {
      leader: 'Leader',
      board: 'Board',
      from: 'From',
      to: 'To',
      days: 'Days',
      gap: 'Gap at first',
      interval: 'Interval',
      separable: 'Separable at first',
      widest: 'Widest gap',
      note: 'Note',
    },
    ending: {
      lasts: 'the newest held',
      'lead-change': '',
      'edition-change': 'what follows is another edition',
    },
  },
};
