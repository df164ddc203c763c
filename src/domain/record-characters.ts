import { controlCharacterRefusal, controlCharacters } from './control-character.ts';
import type { Problem } from './problem.ts';
import type { RawRecord } from './raw-record.ts';
import { problemIn, type Finding } from './record-set.ts';

/**
 * A problem for each character in a record that no page or feed can carry, or that turns the direction of text; once
 * for each text it stands in. An article’s are found as it is compiled, where its front matter is still a text.
 */
export function recordCharacters(raw: RawRecord): Problem[] {
  if (raw.kind === 'article') return [];
  return characterFindings(raw.value).map((finding) => problemIn(raw, finding));
}

type CharacterFinding = Finding & { readonly character: string };

/** The same in any value that came from JSON or YAML: in its texts and in the names of its fields, in their order. */
export function characterFindings(value: unknown): CharacterFinding[] {
  const found: CharacterFinding[] = [];
  visit(value, { path: [], found });
  return found;
}

/** No record goes so deep; what does is refused by its schema. */
const DEEPEST = 12;

interface Visit {
  /** Where the visit is: one list for all of it, since a snapshot has thousands of texts. */
  readonly path: PropertyKey[];
  readonly found: CharacterFinding[];
}

function visit(value: unknown, at: Visit): void {
  // Names are looked up and printed in lines; other texts may have lines of their own.
  if (typeof value === 'string') return judge(value, at, { oneLine: at.path.includes('name') });
  if (typeof value !== 'object' || value === null || at.path.length > DEEPEST) return;
  const isList = Array.isArray(value);
  for (const [key, inside] of Object.entries(value)) {
    at.path.push(isList ? Number(key) : key);
    if (!isList) judge(key, at, { oneLine: true });
    visit(inside, at);
    at.path.pop();
  }
}

function judge(text: string, { path, found }: Visit, options: { readonly oneLine: boolean }): void {
  const characters = new Set(controlCharacters(text, options).map(({ character }) => character));
  for (const character of characters)
    found.push({ ...controlCharacterRefusal(character), character, path: [...path] });
}
