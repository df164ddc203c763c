import type { Catalog } from '../domain/catalog.ts';
import type { Language } from '../domain/localized.ts';
import type { Row } from '../domain/publication.ts';
import { rowName } from '../domain/record-names.ts';
import type { MovedRow, SnapshotDiff } from '../domain/snapshot-diff.ts';
import { formatGap, formatInteger, formatScore } from '../i18n/format.ts';
import { wordsFor } from '../i18n/words.ts';

interface Reading {
  readonly catalog: Pick<Catalog, 'models'>;
  readonly language: Language;
  readonly decimals: 0 | 1;
}

/** What changed between two publications, in words. */
export interface DiffText {
  /** `(place 1, 1512)` */
  readonly placed: (row: Row) => string;
  readonly renamed: readonly string[];
  /** At most twelve; the note counts the rest. */
  readonly overtakes: readonly { readonly row: string; readonly passed: string }[];
  readonly overtakesNote: string;
  readonly moves: (moved: readonly MovedRow[]) => readonly string[];
  readonly movedNote: string;
  readonly remeasured: readonly string[];
  readonly votes: string;
}

const MOST_OVERTAKES = 12;

/** The words of a diff. A model the catalog does not know is given by its id. */
export function diffText(diff: SnapshotDiff, { catalog, language, decimals }: Reading): DiffText {
  const words = wordsFor(language).boards.diff;
  const name = (row: Pick<Row, 'model' | 'variant'>) => rowName(catalog, row);
  const points = (value: number) => formatGap(value, language, { decimals });
  return {
    placed: (row) => words.placed(row.place, formatScore(row.entry.score, language, { decimals })),
    renamed: diff.renamed.map(({ before, after }) => words.renamedTo(before.entry.name, after.entry.name)),
    overtakes: diff.overtakes
      .slice(0, MOST_OVERTAKES)
      .map(({ row, passed }) => ({ row: name(row), passed: name(passed) })),
    overtakesNote: overtakesNote(diff, language),
    moves: (moved) => moved.map(({ after, changePoints }) => `${name(after)} ${points(changePoints)}`),
    movedNote: movedNote(diff, language),
    remeasured: diff.remeasured.map(
      (row) => `${name(row)}: ${words.remeasuredBy(points(row.shiftPoints), row.timesHalfWidth.toFixed(1))}`,
    ),
    votes: votesText(diff, language),
  };
}

function overtakesNote({ overtakes }: SnapshotDiff, language: Language): string {
  const words = wordsFor(language).boards.diff;
  if (overtakes.length === 0) return '';
  const more = overtakes.length - MOST_OVERTAKES;
  const separable = overtakes.filter((overtake) => overtake.separable === 'yes').length;
  const known = overtakes.some((overtake) => overtake.separable !== 'unknown');
  const parts = [
    ...(more > 0 ? [words.more(more)] : []),
    known ? words.separable(separable, overtakes.length) : words.separableUnknown,
  ];
  return parts.join('; ');
}

function movedNote({ moved }: SnapshotDiff, language: Language): string {
  const words = wordsFor(language).boards.diff;
  if (moved.length === 0) return words.noneMoved;
  if (moved.every(({ outsideInterval }) => outsideInterval === 'unknown')) return words.outsideUnknown;
  return words.outside(moved.filter(({ outsideInterval }) => outsideInterval === 'yes').length);
}

function votesText({ votesChange, votesFell }: SnapshotDiff, language: Language): string {
  const words = wordsFor(language).boards.diff;
  if (votesChange === undefined) return words.votesUnknown;
  const votes = formatInteger(Math.abs(votesChange), language);
  const total = votesChange < 0 ? words.votesFewer(votes) : words.votesMore(votes);
  return `${total}; ${words.votesFell(votesFell.length)}`;
}
