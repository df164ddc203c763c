/** A label that hangs on a point of an axis, in pixels of an axis of some width. */
export interface HangingLabel {
  readonly at: number;
  readonly width: number;
}

export interface Step {
  /** The step the label stands on, lowest 0. */
  readonly level: number;
  /** Whether it stands to the left of its point, because it would not fit to the right. */
  readonly left: boolean;
}

interface Placed extends Step {
  readonly at: number;
  readonly begin: number;
  readonly end: number;
}

/**
 * Steps on which no label meets another and no line down to the axis crosses one; labels come from left to right.
 * Labels to the left of their points are placed first, from left to right; then all others from right to left, each
 * one step above whatever begins or hangs under it.
 */
export function staircase(labels: readonly HangingLabel[], axisWidth: number): Step[] {
  const turned = turnedFrom(labels, axisWidth);
  const placed: Placed[] = [];
  const place = ({ at, width }: HangingLabel, left: boolean): Placed => {
    const [begin, end] = left ? [at - width, at] : [at, at + width];
    const under = placed.filter((other) =>
      left ? begin < other.at : at === other.at || other.at < end || other.begin < end,
    );
    const level = under.length === 0 ? 0 : Math.max(...under.map((other) => other.level)) + 1;
    const step = { level, left, at, begin, end };
    placed.push(step);
    return step;
  };
  const toTheLeft = labels.slice(turned).map((label) => place(label, true));
  const others = labels
    .slice(0, turned)
    .reverse()
    .map((label) => place(label, false))
    .reverse();
  return [...others, ...toTheLeft].map(({ level, left }) => ({ level, left }));
}

/** The index of the first label that must stand to the left of its point: all after it do as well. */
function turnedFrom(labels: readonly HangingLabel[], axisWidth: number): number {
  let turned = labels.length;
  for (let index = labels.length - 1; index >= 0; index -= 1) {
    const label = labels[index];
    const crossed = labels.slice(turned).some((other) => label && label.at > other.at - other.width);
    if (label && (label.at + label.width > axisWidth || crossed)) turned = index;
  }
  return turned;
}
