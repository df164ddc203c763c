import { dayReached, type DaysHeld } from '../../domain/day-reached.ts';

const DATE = /\d{4}-\d\d-\d\d/;

/** The days held, from the form and the links of the ruler beside it. */
function heldOf(form: HTMLFormElement, ticks: readonly HTMLAnchorElement[]): DaysHeld {
  const list = (text = '') => text.split(' ').filter(Boolean);
  return {
    main: ticks.map(({ href }) => DATE.exec(href)?.[0] ?? ''),
    seen: list(form.dataset.seen),
    otherEdition: list(form.dataset.other),
  };
}

/** A day in words. */
function dayIn(locale: string | undefined, date: string): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Date(date).toLocaleDateString(locale, options);
}

/** The day that led to this page, where the address says one. */
function askedInAddress(): string | undefined {
  return /^#on=(\d{4}-\d\d-\d\d)$/.exec(location.hash)?.[1];
}

/** Lets the date field lead to the standings of a day, and says which day that is before it goes and after it came. */
function prepare(form: HTMLFormElement): void {
  const input = form.elements.namedItem('on') as HTMLInputElement;
  const said = form.nextElementSibling as HTMLElement;
  const ticks = [...(form.closest('nav')?.querySelectorAll<HTMLAnchorElement>('.marks a') ?? [])];
  const days = heldOf(form, ticks);
  const reached = () => (input.value < '1000' ? undefined : dayReached(days, input.value));

  const say = () => {
    const day = reached();
    said.textContent = (said.dataset[day?.kind ?? 'whole'] ?? '')
      .replace('{asked}', () => dayIn(form.dataset.locale, input.value))
      .replace('{day}', () => dayIn(form.dataset.locale, day?.date ?? ''));
    return day;
  };

  input.addEventListener('input', say);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const day = say();
    if (day === undefined) return input.focus();
    const { href = '' } = ticks[days.main.indexOf(day.date)] ?? {};
    location.assign(day.kind === 'held' ? href : `${href}#on=${input.value}`);
  });

  const asked = askedInAddress();
  if (asked === undefined || dayReached(days, asked)?.date !== input.defaultValue) return;
  input.value = asked;
  // The field takes no day that is in no calendar.
  if (input.value === asked) say();
  else input.value = input.defaultValue;
}

document.querySelectorAll<HTMLFormElement>('.on-day').forEach(prepare);
