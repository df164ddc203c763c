import { isoDateSchema, type IsoDate } from '../../domain/date.ts';

const DAY = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

type Day =
  { readonly kind: 'day'; readonly date: IsoDate } | { readonly kind: 'none'; readonly reason: string };

/** The day of a file: the one it gives itself, else the one given with --date; refused where the two differ. */
export function dayOf(given: IsoDate | undefined, own: IsoDate | undefined): Day {
  if (own !== undefined && given !== undefined && own !== given) {
    return { kind: 'none', reason: `--date says ${given}, the file or its name ${own}` };
  }
  const date = own ?? given;
  if (date === undefined)
    return { kind: 'none', reason: 'neither the file nor its name gives a day; add --date YYYY-MM-DD' };
  return isoDateSchema.safeParse(date).success
    ? { kind: 'day', date }
    : { kind: 'none', reason: `"${date}" is no day of the calendar` };
}

/** The day in a path, the file’s name before its folders; undefined where there is none. */
export function dayInPath(path: string): IsoDate | undefined {
  const [name = '', ...folders] = path.split('/').reverse();
  return [name, ...folders].map((part) => part.match(DAY)?.[0]).find((day) => day !== undefined);
}

/** The day of "Apr 19, 2026" as 2026-04-19; undefined where the text is none. */
export function dayOfWords(text: string): IsoDate | undefined {
  const [, month = '', day = '', year = ''] =
    /^([A-Z][a-z]{2})[a-z]* (\d{1,2}), (\d{4})$/.exec(text.trim()) ?? [];
  const number = MONTHS.indexOf(month) + 1;
  if (number === 0) return undefined;
  const date = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isoDateSchema.safeParse(date).success ? date : undefined;
}
