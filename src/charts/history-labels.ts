import { daysBetween, type IsoDate } from '../domain/date.ts';
import { MOST_DAYS_STANDING } from '../domain/lead-bands.ts';
import type { ChartWords } from '../i18n/en/charts.ts';
import { formatPoints } from './formatters.ts';
import type { HistoryLine, PlacedScore } from './history-lines.ts';
import { labelPlace, nameInLines, quiet, strong } from './label-words.ts';
import { organizationMark } from './organization-mark.ts';
import type { DirectLabel, LabelSpan } from './plugins/direct-labels.ts';
import type { EndLabel } from './plugins/end-labels.ts';
import { wrapText } from './wrap-text.ts';

/** A line with its scores in runs. */
export interface DrawnLine {
  readonly line: HistoryLine;
  readonly runs: readonly (readonly PlacedScore[])[];
}

interface LabelOptions {
  readonly words: ChartWords;
  readonly nameOf: (model: string) => string;
  /** The models that ever led. */
  readonly leaders: ReadonlySet<string>;
  /** The newest day held. */
  readonly newest: IsoDate;
  /** In characters. */
  readonly lineLength: number;
  /** Whether all lines are of one model: then the first score of each stands where models are named else. */
  readonly ofModel: boolean;
}

/** Words at a score: how soon they choose, and how they are set. */
function labelAt({ point }: PlacedScore, label: Omit<DirectLabel, 'x' | 'y'>): DirectLabel {
  return { ...labelPlace(point), ...label };
}

/** A name in one line, and in several where it is long. */
function nameLines(
  name: string,
  { set, lineLength }: { readonly set: (text: string) => LabelSpan; readonly lineLength: number },
): Pick<DirectLabel, 'lines' | 'narrow'> {
  const short = nameInLines(name, lineLength);
  return { lines: [[set(name)]], ...(short.length > 1 && { narrow: short.map((line) => [set(line)]) }) };
}

/** The model at every score where it becomes the best of its line; those that led choose first. */
function releaseLabels({ runs }: DrawnLine, { nameOf, leaders, lineLength }: LabelOptions): DirectLabel[] {
  return runs.flat().flatMap((placed) => {
    const { row, opens } = placed.score;
    if (!opens) return [];
    const led = leaders.has(row.model);
    const set = led ? strong : quiet;
    const name = nameOf(row.model);
    return [labelAt(placed, { priority: led ? 0 : 1 + row.place, ...nameLines(name, { set, lineLength }) })];
  });
}

/** The first score of a line of one model, where it has others. */
function firstScore({ runs }: DrawnLine): DirectLabel[] {
  const [first, ...others] = runs.flat();
  if (first === undefined || others.length === 0) return [];
  return [labelAt(first, { priority: 1, lines: [[quiet(formatPoints(first.point.y))]] })];
}

function remeasuredLabels({ runs }: DrawnLine, { words }: LabelOptions): DirectLabel[] {
  return runs
    .slice(1)
    .flatMap(([first]) =>
      first?.score.breaksBefore === 'remeasured'
        ? [labelAt(first, { priority: 1, lines: [[quiet(words.scoreHistory.remeasured)]] })]
        : [],
    );
}

/** Whether a line goes on to the newest days, so that its name stands at the edge of the plot. */
function goesOn({ points }: HistoryLine, newest: IsoDate): boolean {
  return daysBetween(points.at(-1)?.date ?? newest, newest) <= MOST_DAYS_STANDING;
}

/** The names of lines that end long before the newest day, where they end. */
function earlyEnd({ line, runs }: DrawnLine, { newest, lineLength }: LabelOptions): DirectLabel[] {
  const last = runs.at(-1)?.at(-1);
  if (last === undefined || goesOn(line, newest)) return [];
  return [labelAt(last, { priority: 0, kept: true, ...nameLines(line.name, { set: strong, lineLength }) })];
}

/** The words beside the lines: names of lines that ended, then of models, those that led before others. */
export function historyLabels(drawn: readonly DrawnLine[], options: LabelOptions): DirectLabel[] {
  return drawn.flatMap((line) => [
    ...earlyEnd(line, options),
    ...remeasuredLabels(line, options),
    ...(options.ofModel ? firstScore(line) : releaseLabels(line, options)),
  ]);
}

/** The names of the lines that go on, with their newest scores, at the edge of the plot. */
export function historyEnds(
  drawn: readonly DrawnLine[],
  {
    newest,
    lineLength,
    scores,
  }: { readonly newest: IsoDate; readonly lineLength: number; readonly scores: boolean },
): EndLabel[] {
  return drawn.flatMap(({ line, runs }): EndLabel[] => {
    const last = runs.at(-1)?.at(-1);
    if (last === undefined || !goesOn(line, newest)) return [];
    const { x, y } = last.point;
    const lines: LabelSpan[][] = wrapText(line.name, lineLength).map((part) => [strong(part)]);
    if (scores) lines.at(-1)?.push(quiet(formatPoints(y)));
    return [{ x, y, color: organizationMark(line.organization).color, lines }];
  });
}
