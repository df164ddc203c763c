import type { ChartWords } from '../i18n/en/charts.ts';
import { formatPoints } from './formatters.ts';
import { labelPlace, nameInLines, quiet, strong } from './label-words.ts';
import type { DirectLabel } from './plugins/direct-labels.ts';
import { reignRuns, remeasurements, type PlacedGap } from './score-gap-lines.ts';
import type { Launch } from './score-gap-marks.ts';
import { wrapText } from './wrap-text.ts';

interface LabelOptions {
  readonly words: ChartWords;
  readonly nameOf: (model: string) => string;
  /** Where words beside a point turn into a second line, in characters. */
  readonly lineLength: number;
  /** The same for a name that finds no room in one line. */
  readonly nameLength: number;
  /** Whether the chart ends before today, so that its newest gap is not today’s. */
  readonly ended?: boolean;
}

/** A reign at its first point: the leader’s name and the gap it opened with. */
function openingLabel([opening]: readonly PlacedGap[], options: LabelOptions): DirectLabel[] {
  if (opening === undefined) return [];
  const name = options.nameOf(opening.gap.leader.model);
  const gap = quiet(formatPoints(opening.point.y));
  const short = nameInLines(name, options.nameLength);
  return [
    {
      ...labelPlace(opening.point),
      priority: 1,
      kept: true,
      lines: [[strong(name), gap]],
      narrow: [...short.map((line) => [strong(line)]), [gap]],
    },
  ];
}

/** The newest reign at its newest point, where that is not its first: the gap it has, or had at the end. */
function closingLabel(run: readonly PlacedGap[], { words, ended = false }: LabelOptions): DirectLabel[] {
  const closing = run.at(-1);
  if (closing === undefined || run.length === 1) return [];
  const gap = (ended ? words.last : words.now)(formatPoints(closing.point.y));
  return [{ ...labelPlace(closing.point), priority: 0, kept: true, lines: [[strong(gap)]] }];
}

/** The newest reign all in one at its newest point, where its first has no room for its name. */
function wholeLabel(run: readonly PlacedGap[], options: LabelOptions): DirectLabel[] {
  const [opening] = openingLabel(run, options);
  return closingLabel(run, options).map((closing) => {
    const name = opening?.narrow?.slice(0, -1) ?? [];
    const numbers = [opening?.narrow?.at(-1), ...closing.lines].flatMap((line = []) => line);
    return { ...closing, lines: [...name, [quiet(numbers.map(({ text }) => text).join(', '))]] };
  });
}

function remeasuredLabel(to: PlacedGap, { words, lineLength }: LabelOptions): DirectLabel {
  const gap = formatPoints(to.point.y);
  const [first = '', ...rest] = wrapText(words.remeasured, lineLength - gap.length);
  return {
    ...labelPlace(to.point),
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
 * then the other reigns, then launches no reign tells of. `otherwise` has the newest reign in one label.
 */
export function directLabelsOf(
  placed: readonly PlacedGap[],
  launches: readonly Launch[],
  options: LabelOptions,
): { readonly items: DirectLabel[]; readonly otherwise: DirectLabel[] } {
  const runs = reignRuns(placed);
  const newest = runs.at(-1) ?? [];
  const others = [
    ...remeasurements(placed).map(({ to }) => remeasuredLabel(to, options)),
    ...runs.slice(0, -1).flatMap((run) => openingLabel(run, options)),
    ...launchLabels(launches, options),
  ];
  const opening = openingLabel(newest, options).map((label) => ({ ...label, priority: 0 }));
  const whole = wholeLabel(newest, options);
  return {
    items: [...opening, ...closingLabel(newest, options), ...others],
    otherwise: whole.length === 0 ? [] : [...whole, ...others],
  };
}
