/** The words of feeds, and of articles as Markdown. */
export const feeds = {
  title: (name: string): string => `${name}: articles and lead changes`,
  /** The address is that of the page where everything older stands. */
  description: (address: string): string =>
    `Who leads the image boards of Arena, and when the lead changed hands: articles in full, and every change of leader computed from the snapshots held. The newest are here; all of them stay on the timeline, ${address}`,
  link: 'RSS feed',
  /** Between the last day with the old and the first with the new; the dates are written as short as they can be. */
  between: (from: string, to: string): string => `between ${from} and ${to}`,
  leadChangeTitle: {
    yes: (title: string, between: string): string => `${title} ${between}`,
    no: (title: string, between: string): string => `${title}, since a day ${between}`,
    unknown: (title: string, between: string): string => `${title} ${between}, interval not published`,
  },
  follows: {
    yes: (model: string, former: string, board: string): string =>
      `${model} takes first place on ${board} from ${former}.`,
    no: (model: string, former: string, board: string): string =>
      `${model} stands first on ${board}, where ${former} stood before, but is not separable from the second: the intervals overlap.`,
    unknown: (model: string, former: string, board: string): string =>
      `${model} stands first on ${board}, where ${former} stood before. The interval is not published, so whether it is separable from the second is unknown.`,
  },
  lastWith: (model: string): string => `, the last held with ${model} first`,
  firstWith: (model: string): string =>
    `, the first held with ${model} first. When between the two it changed is not known.`,
  snapshotOf: (date: string): string => `snapshot of ${date}`,
  liesBetween: { begin: 'The change lies between the ', and: ', and the ' },
  dataCredit: 'Data:',
  address: 'Address',
};
