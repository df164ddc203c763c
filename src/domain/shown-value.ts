const MOST_CHARACTERS = 60;
const MOST_FIELDS = 4;

/** A value of a record as a contributor wrote it; of a long one as much as a person reads in a line. */
export function shownValue(value: unknown): string {
  const json = JSON.stringify(value);
  if (json.length <= MOST_CHARACTERS || typeof value !== 'object' || value === null) {
    return cut(json, MOST_CHARACTERS);
  }
  if (Array.isArray(value)) return `a list of ${value.length}`;
  const fields = Object.entries(value).map(
    ([name, inner]) => `${cut(JSON.stringify(name), 20)}:${part(inner)}`,
  );
  const shown = fields.length > MOST_FIELDS ? [...fields.slice(0, MOST_FIELDS), '…'] : fields;
  return `{${shown.join(',')}}`;
}

/** What stands in a field of a long object: a word or a number, no more. */
function part(value: unknown): string {
  return typeof value === 'object' && value !== null ? '…' : cut(JSON.stringify(value), 20);
}

/** Whole characters of a JSON text, with the quote that ends it. */
function cut(json: string, most: number): string {
  const characters = [...json];
  if (characters.length <= most) return json;
  return `${characters.slice(0, most - 2).join('')}…${json.endsWith('"') ? '"' : ''}`;
}
