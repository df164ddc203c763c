import type { HangingLabel, Step } from './staircase.ts';

interface Stretched {
  readonly at: number;
  readonly begin: number;
  readonly end: number;
  readonly left: boolean;
}

function stretched({ at, width }: HangingLabel, left: boolean): Stretched {
  return left ? { at, begin: at - width, end: at, left } : { at, begin: at, end: at + width, left };
}

function covers(label: Stretched, at: number): boolean {
  return label.begin < at && at < label.end;
}

function meet(a: Stretched, b: Stretched): boolean {
  return a.at === b.at || (a.begin < b.end && b.begin < a.end);
}

/** Steps, how often a label is crossed by a line, and how far labels stick out of the axis. */
interface Found {
  readonly steps: readonly Step[];
  readonly crossed: number;
  readonly out: number;
  readonly height: number;
}

/**
 * The lowest steps on which no label meets another, each above those whose lines it covers; where labels cover each
 * other’s lines, one that is crossed least stands lowest.
 */
function stepsOf(labels: readonly Stretched[]): Pick<Found, 'steps' | 'crossed'> {
  const levels = new Map<number, number>();
  let crossed = 0;
  while (levels.size < labels.length) {
    const waiting = labels.flatMap((label, index) => {
      if (levels.has(index)) return [];
      const lines = labels.filter((other, at) => at !== index && !levels.has(at) && covers(label, other.at));
      return [{ label, index, lines: lines.length }];
    });
    const next = waiting.reduce((least, each) => (each.lines < least.lines ? each : least));
    const under = labels.flatMap((other, index) => {
      const level = levels.get(index);
      return level !== undefined && meet(next.label, other) ? [level] : [];
    });
    levels.set(next.index, Math.max(-1, ...under) + 1);
    crossed += next.lines;
  }
  return { steps: labels.map(({ left }, index) => ({ left, level: levels.get(index) ?? 0 })), crossed };
}

function found(labels: readonly HangingLabel[], lefts: readonly boolean[], axisWidth: number): Found {
  const placed = labels.map((label, index) => stretched(label, lefts[index] ?? false));
  const { steps, crossed } = stepsOf(placed);
  const out = placed.reduce((sum, { begin, end }) => sum + Math.max(0, -begin, end - axisWidth), 0);
  return { steps, crossed, out, height: steps.reduce((most, { level }) => Math.max(most, level), 0) };
}

function better(a: Found, b: Found): boolean {
  return (a.out - b.out || a.crossed - b.crossed || a.height - b.height) < 0;
}

/** The same with single labels on their other side, as long as one of them makes it better. */
function turned(labels: readonly HangingLabel[], best: Found, axisWidth: number): Found {
  const lefts = best.steps.map(({ left }) => left);
  const others = labels.map((_, index) => found(labels, lefts.with(index, !lefts[index]), axisWidth));
  const next = others.reduce((least, each) => (better(each, least) ? each : least), best);
  return next === best ? best : turned(labels, next, axisWidth);
}

/**
 * Steps for labels that hang on points of an axis, from left to right, each to the right or to the left of its point:
 * within the axis, crossed by few lines, on few steps. It begins with the best division into a first part that stands to
 * the right and a rest that stands to the left.
 */
export function laneSteps(labels: readonly HangingLabel[], axisWidth: number): Step[] {
  const divisions = Array.from({ length: labels.length + 1 }, (_, index) => labels.length - index);
  const [first, ...others] = divisions.map((count) =>
    found(
      labels,
      labels.map((_, index) => index >= count),
      axisWidth,
    ),
  );
  if (first === undefined) return [];
  const best = others.reduce((least, each) => (better(each, least) ? each : least), first);
  return [...turned(labels, best, axisWidth).steps];
}
