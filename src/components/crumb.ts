/** A page by its name and, unless it is the page itself, its path. */
export interface Crumb {
  readonly label: string;
  readonly path?: string;
}
