import type { ChartWords } from '../i18n/en/charts.ts';
import { formatPoints } from './formatters.ts';
import type { DirectLabel, LabelSpan } from './plugins/direct-labels.ts';
import { reignRuns, remeasurements, type PlacedGap } from './score-gap-lines.ts';
import type { Launch } from './score-gap-marks.ts';
import { wrapText } from './wrap-text.ts';

interface LabelOptions {
  readonly words: ChartWords;
  readonly nameOf: (model: string) => string;
  /** Where words beside a point turn into a second line, in characters. */
  readonly lineLength: number;
  /** The same for the newest reign, which stands at the right edge. */
  readonly newestLineLength: number;
  /** Whether the chart ends before today, so that its newest gap is not today’s. */
  readonly ended?: boolean;
}

const strong = (text: string): LabelSpan => ({ text, weight: 600, color: 'var(--ink)' });
const quiet = (text: string): LabelSpan => ({ text, weight: 400, color: 'var(--ink-2)' });

function at({ point: { x, y, upper } }: PlacedGap): Pick<DirectLabel, 'x' | 'y' | 'upper'> {
  return upper === undefined ? { x, y } : { x, y, upper };
}

/** A reign at its first point: the leader’s name and the gap it opened with. */
function openingLabel([opening]: readonly PlacedGap[], { nameOf }: LabelOptions): DirectLabel[] {
  if (opening === undefined) return [];
  const { leader } = opening.gap;
  return [
    {
      ...at(opening),
      priority: 1,
      lines: [[strong(nameOf(leader.model)), quiet(formatPoints(opening.point.y))]],
    },
  ];
}

/** The newest reign at its newest point: the name, the gap it opened with and the gap it has, or had at the end. */
function newestLabel(run: readonly PlacedGap[], options: LabelOptions): DirectLabel[] {
  const [opening] = run;
  const closing = run.at(-1);
  if (opening === undefined || closing === undefined) return [];
  const { words, nameOf, newestLineLength, ended = false } = options;
  // A version stays with its word: never a line that says 2 alone.
  const unbroken = nameOf(opening.gap.leader.model).replace(/ (?=\d)/g, '\u00a0');
  const name = wrapText(unbroken, newestLineLength).map((line) => [strong(line)]);
  const gap = formatPoints(opening.point.y);
  const lastWords = ended ? words.last : words.now;
  const now = run.length === 1 ? gap : `${gap}, ${lastWords(formatPoints(closing.point.y))}`;
  return [{ ...at(closing), priority: 0, lines: [...name, [quiet(now)]] }];
}

function remeasuredLabel(to: PlacedGap, { words, lineLength }: LabelOptions): DirectLabel {
  const gap = formatPoints(to.point.y);
  const [first = '', ...rest] = wrapText(words.remeasured, lineLength - gap.length);
  return {
    ...at(to),
    priority: 0,
    lines: [[strong(gap), quiet(first)], ...rest.map((line) => [quiet(line)])],
  };
}

/** What was launched on a day that no reign tells of, all of it in one label. */
function launchLabels(launches: readonly Launch[], { words, nameOf }: LabelOptions): DirectLabel[] {
  const days = Map.groupBy(
    launches.filter(({ named }) => named),
    ({ date }) => date,
  );
  return [...days].map(([date, sameDay]) => ({
    x: sameDay[0]?.x ?? 0,
    y: 0,
    priority: 2,
    lines: [
      ...sameDay.map(({ model }) => [strong(nameOf(model))]),
      [quiet(words.launched(words.shortDate(date)))],
    ],
  }));
}

/**
 * The words beside the lines. First choose those that must not be missing: the newest reign and re-measurements,
 * then the other reigns, then launches no reign tells of.
 */
export function directLabelsOf(
  placed: readonly PlacedGap[],
  launches: readonly Launch[],
  options: LabelOptions,
): DirectLabel[] {
  const runs = reignRuns(placed);
  return [
    ...newestLabel(runs.at(-1) ?? [], options),
    ...remeasurements(placed).map(({ to }) => remeasuredLabel(to, options)),
    ...runs.slice(0, -1).flatMap((run) => openingLabel(run, options)),
    ...launchLabels(launches, options),
  ];
}
