/** A time says little about another machine; its ratio to the bare reading of the same files travels. */
export const ROUNDS = 5;

/** The median time of a work over the rounds. */
export function medianMilliseconds(work: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const before = performance.now();
    work();
    return performance.now() - before;
  });
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}
