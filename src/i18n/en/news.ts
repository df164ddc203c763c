/** The words of the area `news`. */
export const news = {};
