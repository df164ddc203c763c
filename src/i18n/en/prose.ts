interface StandingsOfDay {
  readonly board: string;
  /** Left out for the board as a whole. */
  readonly category?: string;
  readonly date: string;
}

function named({ board, category }: Pick<StandingsOfDay, 'board' | 'category'>): string {
  return category === undefined ? board : `${board}: ${category}`;
}

/** `1st`, `2nd`, `3rd`, `4th`, and `11th` to `13th` in every hundred. */
function ordinal(value: number): string {
  const tens = value % 100;
  const ending = tens >= 11 && tens <= 13 ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[value % 10] ?? 'th');
  return `${value}${ending}`;
}

const languageName = (code: string): string =>
  new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;

/** Words of what components of articles print. */
export const prose = {
  /** What a number says when it is reached: what it comes of, where that is not itself, and its snapshot. */
  note: ({ of, ...origin }: StandingsOfDay & { readonly of?: string }): string =>
    `${of === undefined ? '' : `${of}. `}Snapshot of ${origin.date}, ${named(origin)}.`,
  /** Two scores that make a gap: `1512 against 1270, Nano Banana 2`. */
  against: ({ score, other, model }: { score: string; other: string; model: string }): string =>
    `${score} against ${other}, ${model}`,
  /** Where a table was taken from. */
  from: (origin: StandingsOfDay): string => `from the snapshot of ${origin.date}, ${named(origin)}`,
  /** A place in a sentence: `5th`. */
  place: ordinal,
  standings: {
    top: ({ rows, ...of }: StandingsOfDay & { readonly rows: number }): string =>
      `${named(of)}, ${rows === 1 ? 'the first' : `the first ${rows}`} on ${of.date}`,
    some: (of: StandingsOfDay): string => `${named(of)}, some of the rows of ${of.date}`,
    place: 'Place',
    model: 'Model',
    organization: 'Organization',
    score: 'Score',
    interval: '95 % interval',
    gap: 'Behind the first',
    /** After the points, where a phone has no room for the label: `242 behind`. */
    behind: 'behind',
    halfWidth: (points: string): string => `±${points}`,
    between: (lower: string, upper: string): string => `${lower} to ${upper}`,
    notPublished: 'not published',
    taken: (from: string): string => `Taken ${from}`,
    credit: (text: string, licence: string): string => `Data: ${text}, ${licence}`,
  },
  /** The number of a source, and what it is. */
  source: (number: number, name: string): string => `Source ${number}: ${name}`,
  /** What stands beside a number that somebody said. */
  claim: {
    opens: ': then, now and source',
    title: 'Then, now and source',
    sources: (count: number): string => (count === 1 ? 'Source' : 'Sources'),
    whole: 'The whole claim',
    /** Where nothing opens: `Confirmed; then 242 (22 Apr 2026); now 121 (7 Oct 2026)`. */
    told: (verdict: string, figures: readonly string[]): string => [verdict, ...figures].join('; '),
    figure: (label: string, figure: string, date: string): string =>
      `${label.toLowerCase()} ${figure} (${date})`,
  },
  translatedFrom: (language: string): string => `our translation from ${languageName(language)}`,
  picture: 'Picture',
  pictureCredit: (credit: string, licence: string): string => `${credit}, ${licence}`,
  pictureSource: 'where it comes from',
  video: (publisher: string, host: string): string =>
    `A film by ${publisher}. The link leads away from this site, to ${host}.`,
};
