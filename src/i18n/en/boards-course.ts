/** The words that say whether a lead lasted. A date is a link, so a sentence is the list of its parts. */
export const leadCourse = {
  /** How a reign began, where no lead change began it; set off by commas. */
  opened: {
    'lead-change': '',
    'first-held': ', the first snapshot held',
    'edition-change': ', the first snapshot of its edition',
  },
  ended: <D>(
    { model, days, next, opened }: Record<'model' | 'days' | 'next' | 'opened', string>,
    from: D,
    until: D,
  ): (string | D)[] => [
    `${model} stood first from `,
    from,
    `${opened && `${opened},`} to `,
    until,
    `, ${days}; then ${next} did.`,
  ],
  lasts: <D>(
    { model, days, until, opened }: Record<'model' | 'days' | 'until' | 'opened', string>,
    from: D,
  ): (string | D)[] => [
    `${model} has stood first since `,
    from,
    `${opened}, ${days} up to the newest snapshot of ${until}.`,
  ],
  /** It was first seen to lead in the newest snapshot. */
  begins: <D>(model: string, from: D): (string | D)[] => [
    `${model} stands first from `,
    from,
    ' on; no later snapshot is held.',
  ],
  edition: <D>(
    { model, days, until, opened }: Record<'model' | 'days' | 'until' | 'opened', string>,
    from: D,
  ): (string | D)[] => [
    `${model} stood first from `,
    from,
    `${opened && `${opened},`} to ${until} at least, ${days}; what follows is another edition.`,
  ],
  /** What the lead came to, two weeks later and in the last snapshot that shows it. */
  later: <D>(leads: readonly (readonly (string | D)[])[]): (string | D)[] => [
    ' Its lead was ',
    ...leads.flatMap((lead, index) => [...(index > 0 ? [', and '] : []), ...lead]),
    '.',
  ],
  leadOn: <D>(points: string, date: D, note: string): (string | D)[] => [`${points} on `, date, note],
  remeasured: ', re-measured in between, cause unknown',
  atTheEnd: ', the last snapshot that shows it first',
  newest: ', the newest snapshot',
  widest: (snapshots: number, from: string, to: string): string =>
    `It is the widest lead in the ${snapshots} snapshots held, ${from} to ${to}.`,
};
