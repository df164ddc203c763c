import type { Board } from './board.ts';
import { localized, type Language } from './localized.ts';

/** What a category of a board is called in a language; undefined where the board has no such category. */
export function categoryName(
  { categories }: Pick<Board, 'categories'>,
  id: string,
  language: Language,
): string | undefined {
  const found = categories.find((category) => category.id === id);
  return found && localized(found.name, language);
}
