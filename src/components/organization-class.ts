/** The organizations with a mark and a colour of their own; all others share the dot. */
const MARKED: Readonly<Record<string, string>> = {
  openai: 'openai',
  google: 'google',
  anthropic: 'anthropic',
  tencent: 'tencent',
  microsoft: 'microsoft',
  'microsoft-ai': 'microsoft',
  meta: 'meta',
  xai: 'xai',
  bytedance: 'bytedance',
  reve: 'reve',
  'black-forest-labs': 'black-forest-labs',
};

/** The symbol of an organization in marks.svg: `other` where it has none of its own. */
export function organizationMark(organization: string): string {
  return MARKED[organization] ?? 'other';
}

/** The class that gives what stands in it the organization’s colour. */
export function organizationClass(organization: string): string {
  return `o-${organizationMark(organization)}`;
}
