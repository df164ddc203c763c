/** How one row stands to the row under it, or a leader to the next model. */
type Separable = 'yes' | 'no' | 'unknown';

const points = (gap: string) => `${gap} ${gap === '1' ? 'point' : 'points'}`;
const models = (count: number) => `${count} ${count === 1 ? 'model' : 'models'}`;
const allModels = (count: number) => (count === 1 ? 'The only model has' : `All ${count} models have`);

/** The words of the charts of a board’s newest standings: the rows themselves, against launch dates, against prices. */
export const boardCharts = {
  snapshotOf: (date: string): string => `Snapshot of ${date}`,
  axisCut: 'The score axis does not begin at zero.',
  sameNumbers: 'The same numbers stand in the table below it.',
  /** The half-width of an interval beside its score. */
  halfWidth: (text: string): string => `±${text}`,
  noInterval: 'no interval',
  standings: {
    title: (board: string): string => `${board}: newest standings, in points`,
    subtitle:
      'Arena score with its 95 % interval, rows in the board’s own order; variants of one model are rows of their own. The empty stretch between two intervals is the gap between them.',
    marks:
      'A line between two rows: their intervals lie apart. No line: the intervals overlap, and the order is not settled. A dashed line: an interval is not published, so it is not known. A stroke without a whisker has no published interval.',
    lead: {
      yes: (gap: string): string => `First by ${points(gap)}, separable from the next model`,
      no: (gap: string): string => `First by ${points(gap)}, not separable from the next model`,
      unknown: (gap: string): string => `First by ${points(gap)}, interval not published`,
    } satisfies Record<Separable, (gap: string) => string>,
    allRows: (count: number): string => (count === 1 ? 'The only row held.' : `All ${count} rows.`),
    topRows: (shown: number, of: number): string => `The top ${shown} of ${of} rows.`,
    topHeld: (shown: number): string => `The top ${shown} rows; how many there are is not known.`,
    description: ({ count, date }: { count: number; date: string }): string =>
      `Chart of ${count === 1 ? 'one row' : `${count} rows`} with intervals, ${date}.`,
    first: ({ name, score }: { name: string; score: string }): string => `First: ${name}, ${score}.`,
    neighbours: ({ pairs, yes, unknown }: { pairs: number; yes: number; unknown: number }): string =>
      `Of ${pairs === 1 ? 'one pair' : `${pairs} pairs`} of neighbours ${yes} ${yes === 1 ? 'is' : 'are'} separable${unknown > 0 ? `, ${unknown} not known` : ''}.`,
    caption: (title: string): string => `${title}, in the board’s own order`,
    columns: {
      model: 'Model',
      place: 'Place',
      organization: 'Organization',
      score: 'Score',
      interval: 'Interval',
      gap: 'Ahead of the next row',
      separable: 'Separable from it',
    },
  },
  launches: {
    title: (board: string): string => `${board}: newest score by launch date, in points`,
    subtitle:
      'Every score is that of the model’s best row in the newest standings, since scores compare within one snapshot only: it is how the model stands now, not how it stood when it came out. The line is the best score of any model launched so far.',
    marks:
      'Named points set a record: filled where separable from the record before, hollow where not, small where an interval is not published. The whiskers are 95 % intervals. A dotted line through a point covers the month or the year where no day of launch is known; the point stands in its middle.',
    shown: (dated: number, all: number): string =>
      dated === all
        ? `${allModels(all)} a known launch date.`
        : `${dated} of ${models(all)} ${dated === 1 ? 'has' : 'have'} a known launch date.`,
    none: 'No model of the standings has a known launch date.',
    notListed: 'Models that the newest standings do not list are not drawn.',
    description: ({ count, from, to }: { count: number; from: string; to: string }): string =>
      `Chart of ${models(count)} by day of launch, ${from} to ${to}, and score in the newest standings.`,
    records: (list: string): string => `Records, oldest first: ${list}.`,
    recordAt: ({ name, date, score }: { name: string; date: string; score: string }): string =>
      `${name} (${date}, ${score})`,
    approximately: (date: string): string => `about ${date}`,
    caption: (title: string): string => `${title}, newest launch first`,
    columns: {
      date: 'Launched',
      model: 'Model',
      organization: 'Organization',
      score: 'Newest score',
      interval: 'Interval',
      record: 'Record',
    },
    record: {
      first: 'the first',
      yes: 'yes, separable from the one before',
      no: 'yes, not separable from the one before',
      unknown: 'yes, interval not published',
    },
    notRecord: 'no',
  },
  price: {
    title: (board: string): string => `${board}: score in points by price per picture in US dollars`,
    subtitle:
      'The score is that of the model’s best row in the newest standings. Of several list prices a model stands at the one for the variant that this row is of, where one price names it, else at its lowest. The line is the best score up to a price.',
    marks:
      'Points on the line: no model that costs as little scores higher. The whiskers are 95 % intervals; a small point has no published interval. A dotted line reaches over all prices of a model. Prices are list prices, and for which size and quality they are is said in the table.',
    shown: (priced: number, all: number): string =>
      priced === all
        ? `${allModels(all)} a known price per picture.`
        : `${all - priced} of ${models(all)} ${all - priced === 1 ? 'has' : 'have'} no known price per picture.`,
    none: 'No model of the standings has a known price per picture.',
    axes: 'The score axis does not begin at zero; the price axis is logarithmic.',
    amount: (amount: string): string => `$${amount}`,
    description: ({ count, from, to }: { count: number; from: string; to: string }): string =>
      `Chart of ${models(count)} by price per picture, ${from} to ${to}, and score in the newest standings.`,
    best: (list: string): string => `Best score up to a price: ${list}.`,
    bestAt: ({ name, price, score }: { name: string; price: string; score: string }): string =>
      `${name} (${price}, ${score})`,
    caption: (title: string): string => `${title}, cheapest first`,
    columns: {
      model: 'Model',
      organization: 'Organization',
      price: 'Price per picture, US dollars',
      detail: 'Price for',
      all: 'All its prices',
      score: 'Score',
      interval: 'Interval',
      best: 'Best score up to this price',
    },
    isBest: { yes: 'yes', no: 'no' },
  },
};
