/** The words of the page of records. */
export const records = {
  title: 'Records',
  all: 'All records',
  ofBoard: 'Records of this board',
  description:
    'The widest leads, longest and shortest reigns, biggest jumps and most lead changes on the image boards of Arena, computed over every snapshot held.',
  summary:
    'The widest, longest and first, computed over every main snapshot held, and only over those. Each number leads to its snapshot, a count to the reigns it counts.',
  nothingHeld: 'No snapshot is held yet, so there is no record.',
  nothingOfBoard: 'No snapshot of it is held.',
  jump: 'Boards on this page',
  together: 'All image boards',
  held: (publications: number, from: string, to: string): string =>
    publications === 1
      ? `From the one snapshot held, of ${from}.`
      : `From ${publications} snapshots held, ${from} to ${to}.`,
  heldTogether: (publications: number, boards: number, from: string, to: string): string =>
    `From ${publications} snapshots held of ${boards} boards, ${from} to ${to}.`,
  lists: {
    widest: { one: 'Widest lead', title: 'Widest leads', unit: 'points', note: 'the widest of each reign' },
    longest: { one: 'Longest reign', title: 'Longest reigns', unit: 'days', note: '' },
    shortest: {
      one: 'Shortest reign',
      title: 'Shortest reigns',
      unit: 'days',
      note: 'both ends held',
    },
    jumps: {
      one: 'Biggest jump',
      title: 'Biggest jumps',
      unit: 'points',
      note: 'a new leader over the one before',
    },
    firsts: { one: '', title: 'First past each hundred', unit: 'points', note: '' },
    changes: {
      one: 'Most lead changes',
      title: 'Most lead changes',
      unit: '',
      note: 'in all, by year, and by who took it',
    },
  },
  none: {
    widest: 'In what is held nobody is ahead of another model.',
    longest: 'No reign is held for more than one day.',
    shortest: 'Of no reign are both beginning and end held.',
    jumps: 'No lead change is held.',
    firsts: 'In what is held no score passes a hundred that was not passed in the first snapshot.',
    changes: 'No lead change is held.',
  },
  onBoard: (board: string): string => `on ${board.toLowerCase()}`,
  over: (other: string): string => `over ${other}`,
  fromTo: (from: string, to: string): string => `${from} to ${to}`,
  lasts: (from: string, to: string): string => `${from} on, and lasts; newest snapshot ${to}`,
  opened: {
    'lead-change': '',
    'first-held': 'it leads in the first snapshot held, so it may have begun earlier',
    'edition-change': 'it leads in the first snapshot of this edition, so it may have begun earlier',
  },
  editionEnds: 'another edition follows, so it may have gone on',
  firstOfEdition: 'the first snapshot of this edition, so another may have been first',
  unheld: (from: string, to: string): string => `nothing held from ${from} to ${to}`,
  score: (score: string): string => `with ${score}`,
  clear: {
    yes: 'the whole interval above',
    no: 'the interval reaches below',
    unknown: 'interval not published',
  },
  inAll: (from: string, to: string): string => `in all, from ${from} to ${to}`,
  inYear: (year: string): string => `in ${year}`,
  taken: (models: readonly string[]): string => `with ${models.join(', ')}`,
  rules: {
    title: 'How they are found',
    items: [
      'Main publications of the category overall alone count; of equals the earliest holds the record.',
      'A reign runs from the first snapshot that shows a leader to the first that shows another. The change lies somewhere before that, so a reign may have begun earlier and ended earlier than its dates say. A stretch of more than 45 days without a snapshot is said: who led in it is not known.',
      'A jump is what the new leader stands above the leader before it, in the first snapshot that shows the change, whoever stands between them.',
      'First past a hundred is the highest score of the first snapshot that has one above it. Marks that the first snapshot held had passed are left out; one passed in the first snapshot of another edition says so. The level of scores moves with the models, the votes and the method of a board: a gap compares between days, a score does not.',
      'A lead change counts in the year of the first snapshot that shows it. One that was undone between two snapshots is not seen, so the counts are the least there were.',
      'Where the intervals overlap it says “not separable”; where none was published, that.',
    ],
  },
};
