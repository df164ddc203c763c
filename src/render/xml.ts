const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text made safe for an XML document, between tags and in double quotes; control characters are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** A number with at most two decimals and nothing that is not needed; a number that is none throws. */
export function formatCoordinate(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`a chart asked to draw at ${value}`);
  return String(Math.round(value * 100) / 100 + 0);
}

/** Attributes in their given order, each with a space before it; those without a value are left out. */
export function formatAttributes(attributes: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) =>
        ` ${name}="${typeof value === 'number' ? formatCoordinate(value) : escapeXml(value ?? '')}"`,
    )
    .join('');
}
