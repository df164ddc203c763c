import { epochDay, type IsoDate } from '../domain/date.ts';
import type { ChartWords } from '../i18n/en/charts.ts';
import { timeAxis, type TimeAxis } from './axis.ts';
import { valueRuns, type PlacedValue } from './claim-points.ts';
import type { ClaimScale } from './claim-quantity.ts';
import { claimValueScale } from './claim-scale.ts';
import type { ListedScale } from './configuration.ts';
import { remeasuredJoins } from './joined-runs.ts';
import type { DirectLabelOptions } from './plugins/direct-labels.ts';
import type { RemeasuredJoin } from './plugins/remeasured-joins.ts';

/** What both widths of the chart of a claim are made of. */
export interface ClaimParts {
  readonly placed: readonly PlacedValue[];
  readonly scale: ClaimScale;
  /** Whose colour and mark the course has. */
  readonly organization: string;
  readonly name: string;
  /** The day it was said, or speaks of. */
  readonly day: IsoDate;
  /** Where the lines of what was said lie. */
  readonly said: readonly number[];
  readonly saidText: string;
  /** Whether its newest number is of the newest publication held: else it is the last, and not today’s. */
  readonly isNewest: boolean;
  readonly words: ChartWords;
  readonly title: string;
  readonly freshness: string;
  readonly credit: string;
  readonly asOf: IsoDate;
}

/** What a picture shows at its place, before anything is said of it. */
export interface ClaimShown {
  readonly runs: readonly (readonly PlacedValue[])[];
  readonly joins: readonly RemeasuredJoin[];
  readonly time: TimeAxis;
  readonly axis: ListedScale;
  /** Where the axis starts, if that is not at zero. */
  readonly start?: string;
  /** Of what was said. */
  readonly lines: DirectLabelOptions['avoid'];
}

/** The course of a claim and what was said, with the axes that hold both. */
export function claimShown(
  { placed, day, said, scale, words, asOf }: ClaimParts,
  {
    maxMonths,
    maxSteps,
    text,
  }: { readonly maxMonths: number; readonly maxSteps: number; readonly text: number },
): ClaimShown {
  const runs = valueRuns(placed);
  const first = placed[0]?.value.publication.date ?? asOf;
  const time = timeAxis(day < first ? day : first, asOf, { monthName: words.month, maxTicks: maxMonths });
  const values = [...said, ...placed.flatMap(({ point: { y, lower = y, upper = y } }) => [lower, y, upper])];
  const from = Math.max(time.min, epochDay(day));
  return {
    runs,
    joins: remeasuredJoins(runs, ({ value }) => value.breaksBefore === 'remeasured'),
    time,
    ...claimValueScale(values, scale, { maxSteps, size: text }),
    lines: said.map((y) => ({ from: { x: from, y }, to: { x: time.max, y } })),
  };
}
