const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const MONTHS_SHORT = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const;

/** How dates are written; months count from 1. */
export const calendar = {
  month: (month: number): string => MONTHS[month - 1] ?? '',
  monthShort: (month: number): string => MONTHS_SHORT[month - 1] ?? '',
  day: (year: string, month: string, day: number): string => `${day} ${month} ${year}`,
  dayOfYear: (month: string, day: number): string => `${day} ${month}`,
  monthOfYear: (year: string, month: string): string => `${month} ${year}`,
  year: (year: string): string => year,
  approximate: (date: string): string => `about ${date}`,
};
