/** The words of the area `methodology`. */
export const methodology = {};
