const VARIABLE = /^var\(--[a-z0-9-]+\)$/;

/** The page’s own list of fonts for each family that a chart names. */
const FAMILIES: Readonly<Record<string, string>> = {
  'Inter Variable': 'var(--sans)',
  'Newsreader Variable': 'var(--serif)',
};

function computed(text: string, probe: HTMLElement): string {
  const family = FAMILIES[text];
  if (family === undefined && !VARIABLE.test(text)) return text;
  probe.style.color = text;
  probe.style.fontFamily = family ?? '';
  const { color, fontFamily } = getComputedStyle(probe);
  return family === undefined ? color : fontFamily;
}

/**
 * A copy of a plain value as a canvas takes it: `var(--ink)` is the colour it comes to in a place of the page,
 * a family of fonts the list that it heads there.
 */
export function inPageColors<T>(value: T, place: HTMLElement): T {
  const probe = place.appendChild(document.createElement('span'));
  probe.hidden = true;
  const copy = JSON.parse(JSON.stringify(value), (_key, held: unknown) =>
    typeof held === 'string' ? computed(held, probe) : held,
  ) as T;
  probe.remove();
  return copy;
}
