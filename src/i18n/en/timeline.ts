/** The words of the area `timeline`. */
export const timeline = {};
