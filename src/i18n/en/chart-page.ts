/** The words of the page of a chart, of the chart in a frame, and of the line under a chart that leads there. */
export const chartPage = {
  kinds: {
    'score-gap': 'Score gap',
    'category-gains': 'Gains by category',
    history: 'Scores through time',
    reigns: 'Who led',
    standings: 'Standings',
    launches: 'Launches and scores',
    price: 'Price and score',
    claim: 'A claim since it was said',
  },
  /** What a chart’s page is headed with: `Score gap: Text-to-image`. */
  kindOf: (kind: string, subject: string): string => `${kind}: ${subject}`,
  /** The title of a chart whose picture says its day under the title. */
  onDay: (title: string, day: string): string => `${title}, ${day}`,
  /** The line under a chart. */
  page: 'Chart page',
  embed: 'Embed',
  formats: { svg: 'SVG', png: 'PNG', csv: 'CSV', json: 'JSON' },
  about: 'About this chart',
  date: 'Date of data',
  charts: 'Charts',
  source: 'Source',
  belongsTo: 'Belongs to',
  shownIn: 'Shown in',
  download: 'Download',
  downloadText: 'Title, date, credit and address stand inside each picture.',
  light: 'Light',
  dark: 'Dark',
  numbers: 'Numbers',
  pixels: (width: number, height: number): string => `${width} × ${height}`,
  rows: (count: number): string => (count === 1 ? 'one row' : `${count} rows`),
  configuration: 'Chart.js configuration',
  embedTitle: 'Embed',
  embedText:
    'A frame for a page of yours. It shows the newest data, follows the reader’s light or dark theme, and sets no cookie.',
  /** Of a chart that ends on a day of its own. */
  embedTextTo: (day: string): string =>
    `A frame for a page of yours. It ends on ${day}, whatever comes after, follows the reader’s light or dark theme, and sets no cookie.`,
  embedCode: 'Code of the frame',
  /** Of the height in the code. */
  embedHeight: (width: number, height: number): string =>
    `The height is enough at any width. Where the frame is never narrower than ${width} pixels, ${height} will do.`,
  embedBare: 'See it as the frame shows it',
  frozenCode: (day: string): string => `Code of a frame that stays as it was on ${day}`,
  frozenFrames: 'Frames that stay:',
  cite: 'Cite',
  bibtex: 'BibTeX',
  citedNumbers: ({
    source,
    licence,
    freshness,
  }: {
    readonly source: string;
    readonly licence: string;
    readonly freshness: string;
  }): string => `Data: ${source}, ${licence}. ${freshness}`,
  citation: ({
    author,
    title,
    numbers,
    address,
  }: {
    readonly author: string;
    readonly title: string;
    readonly numbers: string;
    readonly address: string;
  }): string => `${author}: “${title}”. ${numbers}. ${address}`,
  /** The title of a chart’s page for frames, which is not the chart’s own page. */
  framed: (title: string): string => `${title}, for frames`,
  /** The title of a frame that stays as it is. */
  frozen: (title: string): string => `${title}, as it was`,
  frameSummary: 'How to read it, and the numbers as a table',
};

export type ChartPageWords = typeof chartPage;
