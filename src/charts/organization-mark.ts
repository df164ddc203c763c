/** How an organization looks in a chart: a colour and a shape, always joined by a name. */
export interface OrganizationMark {
  /** A CSS variable of the page. */
  readonly color: string;
  /** A point style of Chart.js. */
  readonly pointStyle: 'circle' | 'rect' | 'rectRot' | 'rectRounded' | 'triangle';
  /** Degrees the point is turned by. */
  readonly pointRotation: number;
}

const MARKS: ReadonlyMap<string, OrganizationMark> = new Map(
  (
    [
      ['openai', 'openai', 'circle', 0],
      ['google', 'google', 'rect', 0],
      ['anthropic', 'anthropic', 'triangle', 0],
      ['tencent', 'tencent', 'rectRot', 0],
      ['microsoft', 'microsoft', 'rectRounded', 0],
      ['microsoft-ai', 'microsoft', 'rectRounded', 0],
      ['meta', 'meta', 'circle', 0],
      ['xai', 'xai', 'rectRot', 0],
      ['bytedance', 'bytedance', 'rect', 0],
      ['reve', 'reve', 'circle', 0],
      ['black-forest-labs', 'bfl', 'triangle', 180],
    ] as const
  ).map(([id, token, pointStyle, pointRotation]) => [
    id,
    { color: `var(--${token})`, pointStyle, pointRotation },
  ]),
);

/** The mark of an organization; one without a colour of its own has that of the others. */
export function organizationMark(organization: string): OrganizationMark {
  return MARKS.get(organization) ?? { color: 'var(--other)', pointStyle: 'circle', pointRotation: 0 };
}
