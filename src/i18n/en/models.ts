/** The words of the area `models`. */
export const models = {};
