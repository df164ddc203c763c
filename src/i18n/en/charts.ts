/** The words of the area `charts`. */
export const charts = {};
