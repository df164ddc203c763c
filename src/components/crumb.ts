/** A page by its name and, unless it is the page itself, its path. */
export interface Crumb {
  readonly label: string;
  readonly path?: string;
  /** What it is to this page, where it is not merely the previous or the next: `Earlier:`. */
  readonly caption?: string;
}
