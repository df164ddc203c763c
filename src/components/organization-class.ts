import { organizationMark } from '../charts/organization-mark.ts';

/** The class that gives what stands in it the organization’s colour. */
export function organizationClass(organization: string): string {
  return `o-${organizationMark(organization).symbol}`;
}
