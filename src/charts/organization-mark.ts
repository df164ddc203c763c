/** How an organization looks in a chart: a colour and a shape, always joined by a name. */
export interface OrganizationMark {
  /** Its symbol in marks.svg, and the end of its class. */
  readonly symbol: string;
  /** A CSS variable of the page. */
  readonly color: string;
  /** A point style of Chart.js. */
  readonly pointStyle: 'circle' | 'rect' | 'rectRot' | 'rectRounded' | 'triangle';
  /** Degrees the point is turned by. */
  readonly pointRotation: number;
}

/** Colours whose variable is not named after the symbol. */
const TOKENS: Readonly<Record<string, string>> = { 'black-forest-labs': 'bfl' };

/** The one table of organizations with a mark and a colour of their own; all others share the dot. */
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
      ['black-forest-labs', 'black-forest-labs', 'triangle', 180],
    ] as const
  ).map(([id, symbol, pointStyle, pointRotation]) => [
    id,
    { symbol, color: `var(--${TOKENS[symbol] ?? symbol})`, pointStyle, pointRotation },
  ]),
);

/** The mark of an organization; one without a colour of its own has that of the others. */
export function organizationMark(organization: string): OrganizationMark {
  return (
    MARKS.get(organization) ?? {
      symbol: 'other',
      color: 'var(--other)',
      pointStyle: 'circle',
      pointRotation: 0,
    }
  );
}
