import { addDays, epochDay, firstDayOf, type IsoDate, type PreciseDate } from './date.ts';
import type { Lifecycle, Model } from './model.ts';

/** A model’s life as a bar on a scale that it shares with its family; 0 is where the scale begins, 1 where it ends. */
export interface Lifespan {
  readonly model: Model;
  /** Absent where the release is not dated: then there is no bar. */
  readonly bar?: { readonly start: number; readonly end: number };
  readonly today: number;
  /** The last end of the model itself that a provider gives; absent where none is given. */
  readonly end?: { readonly date: PreciseDate; readonly life: Lifecycle };
}

const DAYS_AROUND = 30;

/** The lives of models on one scale, in the order given. A bar without a known end runs to today. */
export function lifespans(models: readonly Model[], asOf: IsoDate): Lifespan[] {
  const starts = models.flatMap(({ released }) => (released ? [firstDayOf(released.date)] : []));
  const ends = models
    .map((model) => lastEnd(model))
    .flatMap((end) => (end ? [firstDayOf(end.date.date)] : []));
  const from = addDays([...starts, asOf].sort()[0] ?? asOf, -DAYS_AROUND);
  const to = addDays([...ends, asOf].sort().at(-1) ?? asOf, DAYS_AROUND);
  const share = (date: IsoDate) => (epochDay(date) - epochDay(from)) / (epochDay(to) - epochDay(from));
  return models.map((model) => {
    const end = lastEnd(model);
    const { released } = model;
    const start = released && share(firstDayOf(released.date));
    const bar =
      start === undefined
        ? undefined
        : { start, end: Math.max(start, share(end ? firstDayOf(end.date.date) : asOf)) };
    return { model, bar, today: share(asOf), end };
  });
}

/** Lives that can be drawn, and those whose release is not dated; each in the order given. */
export function datedAndUndated(lives: readonly Lifespan[]): {
  readonly dated: readonly Lifespan[];
  readonly undated: readonly Lifespan[];
} {
  return {
    dated: lives.filter(({ bar }) => bar !== undefined),
    undated: lives.filter(({ bar }) => bar === undefined),
  };
}

/** The latest effective end of the model itself: the end of one of its ids alone is not the model’s. */
function lastEnd({ lifecycle = [] }: Model): Lifespan['end'] {
  return lifecycle
    .flatMap((life) =>
      life.effective && life.identifier === undefined ? [{ date: life.effective, life }] : [],
    )
    .sort((a, b) => epochDay(firstDayOf(a.date.date)) - epochDay(firstDayOf(b.date.date)))
    .at(-1);
}
