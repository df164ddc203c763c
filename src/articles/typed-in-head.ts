import { fieldName } from '../domain/problem.ts';
import type { TypedInHead } from '../domain/article.ts';
import { typedNumbers } from '../domain/typed-number.ts';
import type { FrontMatter } from './front-matter.ts';

/** The numbers in the words of a front matter that look like those of boards, at the fields they stand in. */
export function typedInHead({ value, positionOf }: Pick<FrontMatter, 'value' | 'positionOf'>): TypedInHead[] {
  return wordFields(value).flatMap((path) => {
    const words = valueAt(value, path);
    if (typeof words !== 'string') return [];
    return typedNumbers(words).map(({ kind, value: number, text }) => ({
      kind,
      value: number,
      text,
      field: fieldName(path),
      ...positionOf(path),
    }));
  });
}

type Path = readonly (string | number)[];

/** What is read as prose; titles of sources are not ours. */
function wordFields(head: unknown): Path[] {
  const pictures = valueAt(head, ['pictures']);
  const ofPictures = Array.isArray(pictures)
    ? pictures.flatMap((_, at): Path[] => [
        ['pictures', at, 'alt'],
        ['pictures', at, 'caption'],
      ])
    : [];
  return [['title'], ['summary'], ...ofPictures];
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, step) =>
      at !== null && typeof at === 'object' ? (at as Record<string | number, unknown>)[step] : undefined,
    value,
  );
}
