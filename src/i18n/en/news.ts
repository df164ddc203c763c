interface Moved {
  /** `242` */
  readonly then: string;
  /** `121` */
  readonly now: string;
  /** Over whom, where that is a model. */
  readonly rival?: string;
  /** Whose a record is now. */
  readonly holder?: string;
}

/** The words of the list of articles and of an article’s page. */
export const news = {
  title: 'News',
  titleOfPage: (number: number): string => `News, page ${number}`,
  summary:
    'What happened, in our own words: each article names its sources, and each number in it the snapshot it comes from.',
  description:
    'Articles on launches, lead changes and retirements of AI image models, with sources and computed numbers.',
  descriptionOfPage: (number: number): string =>
    `Articles on launches, lead changes and retirements of AI image models, page ${number}.`,
  none: 'No article is published yet.',
  page: (number: number, of: number): string => `Page ${number} of ${of}`,
  newer: 'Newer articles',
  older: 'Older articles',
  published: 'Published',
  updated: 'Updated',
  event: 'Event',
  claims: 'Claims, then and now',
  claimsSummary:
    'What others are quoted as saying above, checked against the nearest snapshot, and what the newest one shows.',
  since: {
    title: 'Since publication',
    summary: 'of the numbers below, kept up to date by the boards',
    moved: (about: readonly string[], what: string): string => `${about.join(', ')}: ${what}.`,
    gap: ({ then, now, rival }: Moved): string =>
      `the gap of ${then}${rival === undefined ? '' : ` over ${rival}`} is now ${now}`,
    score: ({ then, now }: Moved): string => `the score of ${then} is now ${now}`,
    gain: ({ then, now, rival }: Moved): string =>
      `the gain of ${then}${rival === undefined ? '' : ` over ${rival}`} is now ${now}`,
    place: ({ then, now }: Moved): string => `${then} then, ${now} now`,
    share: ({ then, now }: Moved): string => `the win share of ${then} is now ${now}`,
    record: ({ now, holder }: Moved): string =>
      `the record is now ${now}${holder === undefined ? '' : `, held by ${holder}`}`,
    amount: ({ then, now }: Moved): string => `what was ${then} is now ${now}`,
  },
  sources: 'Sources',
  tiers: {
    primary: 'From the makers themselves',
    board: 'From the boards',
    secondary: 'From those who report',
  },
  accessed: 'read',
  inLanguage: (language: string): string =>
    `in ${new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language}`,
  related: 'It is about',
  relatedReading: 'Related reading',
  alsoAbout: (names: readonly string[]): string => `Also about ${names.join(', ')}`,
  sameDay: (day: string): string => `Also tells of ${day}`,
  earlier: 'Earlier:',
  later: 'Later:',
  models: 'Models',
  boards: 'Boards',
  organizations: 'Organizations',
};
