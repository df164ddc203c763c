import type { Words } from '../words.ts';

/** How dates are written; months count from 1. A month has no name to shorten. */
export const calendar: Words['calendar'] = {
  month: (month) => `${month}月`,
  monthShort: (month) => `${month}月`,
  day: (year, month, day) => `${year}年${month}${day}日`,
  dayOfYear: (month, day) => `${month}${day}日`,
  monthOfYear: (year, month) => `${year}年${month}`,
  year: (year) => `${year}年`,
  approximate: (date) => `${date}前后`,
};
