import type { TimeAxis, ValueAxis } from './axis.ts';
import type { ListedScale } from './configuration.ts';

interface TimeScaleOptions {
  readonly size: number;
  /** Whether a line is drawn that the ticks hang from, because that of zero is not at the foot. */
  readonly baseline: boolean;
}

/** A scale of days whose ticks are those of a time axis; years stand out. */
export function timeScale({ min, max, ticks }: TimeAxis, { size, baseline }: TimeScaleOptions): ListedScale {
  return {
    type: 'linear',
    min,
    max,
    border: baseline ? { display: true, color: 'var(--ink-3)' } : { display: false },
    grid: { drawOnChartArea: false, tickLength: 4, color: 'var(--ink-3)' },
    ticks: {
      listed: ticks.map(({ value }) => value),
      labels: ticks.map(({ label }) => label),
      callback: 'listed',
      color: ticks.map(({ year }) => (year ? 'var(--ink)' : 'var(--ink-2)')),
      font: ticks.map(({ year }) => ({ size, weight: year ? 600 : 400 })),
      padding: 12,
      maxRotation: 0,
      autoSkip: false,
    },
  };
}

/** A scale of points; zero is drawn in ink. */
export function valueScale({ min, max, ticks }: ValueAxis, size: number): ListedScale {
  return {
    type: 'linear',
    min,
    max,
    border: { display: false },
    grid: { drawTicks: false, color: ticks.map((tick) => (tick === 0 ? 'var(--ink)' : 'var(--rule)')) },
    ticks: {
      listed: ticks,
      callback: 'points',
      color: 'var(--ink-2)',
      font: { size },
      padding: 8,
      autoSkip: false,
    },
  };
}
