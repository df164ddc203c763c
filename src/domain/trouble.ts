/** What is wrong with a field of a claim, given the others. */
export interface ClaimTrouble {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** One thing that is wrong when something holds, else nothing. */
export function trouble(when: boolean, path: readonly PropertyKey[], message: string): ClaimTrouble[] {
  return when ? [{ path, message }] : [];
}
