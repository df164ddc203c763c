import type { Board } from '../domain/board.ts';
import { categoryName } from '../domain/category-name.ts';
import { localized, type Language } from '../domain/localized.ts';

/** What a title calls a category of a board: the board alone where the category is the whole. */
export function boardTitle(board: Board, category: string, language: Language): string {
  const name = localized(board.name, language);
  const part = category === 'overall' ? undefined : categoryName(board, category, language);
  return part === undefined ? name : `${name}, ${part}`;
}
