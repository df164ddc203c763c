/** The words of the area `prose`. */
export const prose = {};
