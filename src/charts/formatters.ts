import type { ChartConfiguration, Scale } from 'chart.js';
import { fixed, signed } from '../domain/fixed.ts';
import type { Configuration, ListedScale } from './configuration.ts';

/** A number of points with a true minus sign, rounded to so many decimals; minus zero is zero. */
export function formatPoints(points: number, decimals = 0): string {
  return fixed(points, decimals);
}

/** A gain with its sign, a true minus: `+178`, `−3`, `0`. */
export function formatGain(points: number, decimals = 0): string {
  return signed(points, decimals);
}

type Formatter = (value: number, index: number, scale: ListedScale) => string | string[];

/** Everything a configuration may name where Chart.js wants a function. */
export const FORMATTERS = {
  /** The tick’s own number of points. */
  points: (value) => formatPoints(value),
  /** The tick’s own number of points as a gain. */
  gain: (value) => formatGain(value),
  /** The label listed at the tick’s place; several lines where it is a list. */
  listed: (_value, index, scale) => {
    const label = scale.ticks.labels?.[index] ?? '';
    return typeof label === 'string' ? label : [...label];
  },
} as const satisfies Record<string, Formatter>;
export type FormatterName = keyof typeof FORMATTERS;

function withFunctions(scale: ListedScale): object {
  const format = FORMATTERS[scale.ticks.callback];
  return {
    ...scale,
    afterBuildTicks: (axis: Scale) => {
      axis.ticks = scale.ticks.listed.map((value) => ({ value }));
    },
    ...(scale.room !== undefined && {
      afterFit: (axis: Scale) => {
        axis.width = scale.room ?? axis.width;
      },
    }),
    ticks: { ...scale.ticks, callback: (value: number, index: number) => format(value, index, scale) },
  };
}

/** The configuration as Chart.js takes it: a copy in which every named function stands in its place. */
export function applyFormatters(configuration: Configuration): ChartConfiguration {
  const copy = JSON.parse(JSON.stringify(configuration)) as Configuration;
  const { x, y } = copy.options.scales;
  return {
    ...copy,
    options: { ...copy.options, scales: { x: withFunctions(x), y: withFunctions(y) } },
  } as unknown as ChartConfiguration;
}
