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
