/** Colours as CSS variables of the page, or as literal colours for a file that stands alone. */
export type Palette = 'variables' | 'light' | 'dark';

/** The page’s tokens as literal colours: light, dark. A test holds them against the style sheet. */
export const TOKENS: Readonly<Record<string, readonly [light: string, dark: string]>> = {
  paper: ['#fbf8f1', '#161513'],
  tint: ['#f3eee2', '#1f1d1a'],
  ink: ['#1b1916', '#ece6d9'],
  'ink-2': ['#504a41', '#b5ad9d'],
  'ink-3': ['#7a7163', '#8d8576'],
  rule: ['#dcd4c3', '#36332d'],
  signal: ['#c3300f', '#ff7550'],
  openai: ['#006c6b', '#55b39b'],
  google: ['#036ace', '#7991cf'],
  anthropic: ['#b8751a', '#f9cc62'],
  tencent: ['#844dab', '#d397c7'],
  microsoft: ['#597744', '#abc47f'],
  meta: ['#3e429e', '#af9bf7'],
  xai: ['#292929', '#e8e4d9'],
  bytedance: ['#0490b3', '#53d0f6'],
  reve: ['#b93b84', '#fea6c2'],
  bfl: ['#813616', '#b67451'],
  other: ['#574a4b', '#868686'],
};

/** The literal colour of a token; a name that no token has throws. */
export function tokenColor(name: string, palette: Exclude<Palette, 'variables'>): string {
  const colors = TOKENS[name];
  if (colors === undefined) throw new Error(`no colour for the variable --${name}`);
  return colors[palette === 'light' ? 0 : 1];
}

/** The same picture in the colours of a palette; a variable that no token names throws. */
export function inPalette(svg: string, palette: Palette): string {
  if (palette === 'variables') return svg;
  return svg.replace(/="var\(--([a-z0-9-]+)\)"/g, (_, name: string) => `="${tokenColor(name, palette)}"`);
}

/** A value that survives JSON with every string that is a variable made its literal colour: a canvas knows no variables. */
export function withLiteralColors<T>(value: T, palette: Exclude<Palette, 'variables'>): T {
  return JSON.parse(JSON.stringify(value), (_, part: unknown) => {
    const name = typeof part === 'string' ? /^var\(--([a-z0-9-]+)\)$/.exec(part)?.[1] : undefined;
    return name === undefined ? part : tokenColor(name, palette);
  }) as T;
}
