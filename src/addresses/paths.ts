import type { Edition } from '../domain/board.ts';
import type { IsoDate } from '../domain/date.ts';
import type { Language } from '../domain/localized.ts';
import { site } from '../site.ts';

/** What a timeline page is narrowed to. */
export interface TimelineFilter {
  readonly by: 'organization' | 'kind' | 'board' | 'year';
  /** The id of the organization, kind or board, or the year. */
  readonly id: string;
}

/** What a page of the ledger is narrowed to. */
export interface LedgerFilter {
  readonly by: 'verdict' | 'model' | 'organization' | 'board' | 'metric';
  /** The verdict, the id of the model, organization or board, or the metric. */
  readonly id: string;
}

/** A path of the site from its parts: base, language, parts, and a slash at the end. */
function page(language: Language, ...parts: readonly (string | number)[]): string {
  const inLanguage = language === site.defaultLanguage ? parts : [language, ...parts];
  return `${site.base}${inLanguage.map((part) => `${part}/`).join('')}`;
}

/** The path of a file under public/ or of a generated file, the same in every language: `icon.svg`. */
export function filePath(file: string): string {
  return `${site.base}${file}`;
}

/** The full address of a path. */
export function absolute(path: string): string {
  return new URL(path, site.origin).href;
}

export const homePath = (language: Language): string => page(language);

/** The timeline, or the page of one of its filters; a year is a filter without a word of its own. */
export function timelinePath(language: Language, filter?: TimelineFilter): string {
  if (filter === undefined) return page(language, 'timeline');
  return filter.by === 'year'
    ? page(language, 'timeline', filter.id)
    : page(language, 'timeline', filter.by, filter.id);
}

/** The list of articles; page 1 is the list’s own address. */
export function newsPath(language: Language, number = 1): string {
  return number === 1 ? page(language, 'news') : page(language, 'news', 'page', number);
}

export const articlePath = (language: Language, article: string): string => page(language, 'news', article);

/** A picture beside an article, the same in every language. */
export const articlePicturePath = (article: string, file: string): string =>
  `${articlePath(site.defaultLanguage, article)}${file}`;

/** An article as Markdown: `/news/clean-sweep.md`. */
export const articleMarkdownPath = (language: Language, article: string): string =>
  articlePath(language, article).replace(/\/$/, '.md');

/** The RSS feed beside a page: `feedPath(homePath('en'))` is `/feed.xml`. */
export const feedPath = (page: string): string => `${page}feed.xml`;

export const boardsPath = (language: Language): string => page(language, 'boards');

export const boardPath = (language: Language, board: string): string => page(language, 'boards', board);

export interface SnapshotAddress {
  readonly board: string;
  readonly date: IsoDate;
  /** Left out for the main publication of the day. */
  readonly edition?: Edition;
}

/** The standings of a day: the main publication’s, or those of a named edition. */
export function snapshotPath(language: Language, { board, date, edition }: SnapshotAddress): string {
  return edition === undefined
    ? page(language, 'boards', board, date)
    : page(language, 'boards', board, date, edition);
}

export interface CategoryAddress {
  readonly board: string;
  readonly category: string;
  /** Left out for the category as it stands now. */
  readonly date?: IsoDate;
}

/** A category of a board, now or on a day; `overall` is the board itself. */
export function categoryPath(language: Language, { board, category, date }: CategoryAddress): string {
  if (category === 'overall')
    return date === undefined ? boardPath(language, board) : snapshotPath(language, { board, date });
  return date === undefined
    ? page(language, 'boards', board, category)
    : page(language, 'boards', board, category, date);
}

/** The list of every day held of a board or a category, on its page. */
export const heldDaysPath = (language: Language, address: Omit<CategoryAddress, 'date'>): string =>
  `${categoryPath(language, address)}#days`;

export const modelsPath = (language: Language): string => page(language, 'models');

export const modelPath = (language: Language, model: string): string => page(language, 'models', model);

export const organizationsPath = (language: Language): string => page(language, 'organizations');

export const organizationPath = (language: Language, organization: string): string =>
  page(language, 'organizations', organization);

/** The ledger of claims, or the page of one of its filters. */
export function claimsPath(language: Language, filter?: LedgerFilter): string {
  return filter === undefined ? page(language, 'claims') : page(language, 'claims', filter.by, filter.id);
}

export const claimPath = (language: Language, claim: string): string => page(language, 'claims', claim);

/** The form in which a reader disputes a verdict, the claim and its page filled in. */
export function disputePath(language: Language, claim: string): string {
  const fields = new URLSearchParams({
    template: 'disputed-verdict.yml',
    title: `Disputed: ${claim}`,
    claim,
    page: absolute(claimPath(language, claim)),
  });
  return `${site.repository}/issues/new?${fields}`;
}

/** The records of every board, or those of one: `recordsPath('en', 'text')`. */
export const recordsPath = (language: Language, board?: string): string =>
  `${page(language, 'records')}${board === undefined ? '' : `#${board}`}`;

/** The methodology, or a term of its glossary: `methodologyPath('en', 'win-share')`. */
export function methodologyPath(language: Language, fragment?: string): string {
  return `${page(language, 'methodology')}${fragment === undefined ? '' : `#${fragment}`}`;
}

export const aboutPath = (language: Language): string => page(language, 'about');

export interface ChartAddress {
  /** `score-gap` */
  readonly chart: string;
  /** `text-to-image` */
  readonly subject: string;
}

/** A chart with its table, its files and how to cite it. */
export const chartPath = (language: Language, { chart, subject }: ChartAddress): string =>
  page(language, 'charts', chart, subject);

export interface EmbedAddress extends ChartAddress {
  /** The day whose data a frozen frame keeps; left out for the newest data. */
  readonly date?: IsoDate;
}

/** The same chart bare, for frames. */
export const chartEmbedPath = (language: Language, { chart, subject, date }: EmbedAddress): string =>
  date === undefined
    ? page(language, 'embed', chart, subject)
    : page(language, 'embed', chart, subject, date);

export interface ChartFile extends ChartAddress {
  /** `svg`, `dark.svg`, `png`, `csv`, `json` */
  readonly extension: string;
}

/** A file of a chart; charts in English are at the root, others under their language. */
export function chartFilePath(language: Language, { chart, subject, extension }: ChartFile): string {
  return `${page(language, 'charts', chart)}${subject}.${extension}`;
}
