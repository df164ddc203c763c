/** Words of the numbers that stand in articles. */
export const prose = {
  /** Where a number was taken from, after the number itself: for its tooltip and for those who hear the page. */
  from: ({
    board,
    category,
    date,
  }: {
    readonly board: string;
    /** Left out for the board as a whole. */
    readonly category?: string;
    readonly date: string;
  }): string => `from the snapshot of ${date}, ${category === undefined ? board : `${board}: ${category}`}`,
};
