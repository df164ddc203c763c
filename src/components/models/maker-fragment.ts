/** Where an organization stands on the page of all models: an element’s id begins with a letter, an organization’s need not. */
export function makerFragment(organization: string): string {
  return `by-${organization}`;
}
