/** The words of the steps between the days of a board: the ruler and the date field. */
export const boardSteps = {
  label: 'Snapshots',
  otherEdition: 'another edition',
  of: (of: number): string => `of ${of}`,
  /** What a tick of the ruler is called: `22 Apr 2026, GPT Image 2`. */
  tick: (date: string, leader: string): string => `${date}, ${leader}`,
  ticks: 'Snapshots by date: the arrow keys step, Enter opens',
  ruler:
    'Every tick is a snapshot held. In colour: the first that shows a new, separable leader; long in ink: one whose lead is not separable or whose interval is not published.',
  on: 'Standings on',
  go: 'Go',
  everyDay: 'Every day held',
  /** The form of a date in what the date field says, as browsers name it. */
  locale: 'en-GB',
  hint: (days: number, first: string): string =>
    days === 1
      ? `One day is held, ${first}; any other leads there.`
      : `${days} days are held, the first ${first}. Any other leads to the newest before it.`,
  whole: 'Enter a whole date: day, month and year.',
  held: (day: string): string => `A snapshot of ${day} is held.`,
  before: (asked: string, day: string): string => `No snapshot on ${asked}: ${day} is the newest before it.`,
  first: (asked: string, day: string): string => `Nothing held on ${asked}: ${day} is the first snapshot.`,
  seen: (asked: string, day: string): string => `On ${asked} the snapshot of ${day} still stood.`,
  otherEditionAlone: (asked: string, day: string): string =>
    `Of ${asked} another edition alone is held: ${day} is the newest main snapshot before it.`,
};
