/** The words of what changed between two snapshots. */
export const boardDiff = {
  title: (date: string): string => `Since the snapshot of ${date}`,
  first: 'The first snapshot held: there is none before it to compare with.',
  added: 'New',
  gone: 'Gone',
  entered: 'Come into the top',
  left: 'Fallen from the top',
  renamed: 'Listed under another name',
  overtakes: 'Overtakes',
  moved: 'Moved most',
  votes: 'Votes',
  remeasured: 'Re-measured',
  none: 'none',
  unknownGone: 'not known: this snapshot holds only the top',
  unknownAdded: 'not known: the snapshot before holds only the top',
  placed: (place: number, score: string): string => `(place ${place}, ${score})`,
  passes: 'passes',
  renamedTo: (before: string, after: string): string => `${before} is now ${after}`,
  more: (more: number): string => `and ${more} more`,
  separable: (yes: number, pairs: number): string =>
    pairs === 1
      ? yes === 1
        ? 'the pair is separable'
        : 'the pair is not separable'
      : yes === 0
        ? `none of the ${pairs} pairs is separable`
        : `${yes} of the ${pairs} pairs separable`,
  separableUnknown: 'intervals not published',
  outsideUnknown: 'intervals not published',
  outside: (count: number): string =>
    count === 0
      ? 'no score left its earlier interval'
      : count === 1
        ? '1 score left its earlier interval'
        : `${count} scores left their earlier intervals`,
  noneMoved: 'no score changed beyond rounding',
  votesMore: (votes: string): string => `${votes} more over the rows in both`,
  votesFewer: (votes: string): string => `${votes} fewer over the rows in both`,
  votesFell: (rows: number): string =>
    rows === 0 ? 'no row lost votes' : rows === 1 ? '1 row lost votes' : `${rows} rows lost votes`,
  votesUnknown: 'not given',
  remeasuredBy: (shift: string, times: string): string =>
    `${shift} points against all others, ${times} times its half-width; cause unknown`,
};
