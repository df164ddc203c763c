/** The words of the pages of boards. */
export const boards = {};
