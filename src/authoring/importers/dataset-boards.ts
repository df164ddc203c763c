/** Where a category of a folder of the data set belongs; a dead one belongs nowhere. */
export type Placement =
  { readonly kind: 'placed'; readonly board: string; readonly category: string } | { readonly kind: 'dead' };

/** Categories that ended early in 2025 and are served again with every later publish date. */
const DEAD_CATEGORIES: Readonly<Record<string, readonly string[]>> = {
  text_to_image: ['chinese', 'english', 'russian'],
};

const BOARD_OF_FOLDER: Readonly<Record<string, string>> = {
  text_to_image: 'text-to-image',
  image_edit: 'image-edit',
  text_style_control: 'text',
};

/** The folders of the data set that hold a board we hold. */
export const DATASET_FOLDERS = Object.keys(BOARD_OF_FOLDER);

/** Where the data set is published, and under which licence. */
export const DATASET = {
  address: 'https://huggingface.co/datasets/lmarena-ai/leaderboard-dataset',
  licence: 'CC BY 4.0',
} as const;

/** Why a folder cannot be imported; undefined for one that can. */
export function folderRefusal(folder: string): string | undefined {
  if (folder in BOARD_OF_FOLDER) return undefined;
  if (folder === 'text')
    return '"text" of the data set has no style control; the board text is text_style_control';
  return `"${folder}" is no folder of the data set that we import; expected one of ${DATASET_FOLDERS.join(', ')}`;
}

/** The board and category of a category in a folder: `multi_image_edit` is a board of its own. */
export function placement(folder: string, category: string): Placement {
  if (DEAD_CATEGORIES[folder]?.includes(category)) return { kind: 'dead' };
  if (folder === 'image_edit' && category === 'multi_image_edit') {
    return { kind: 'placed', board: 'multi-image-edit', category: 'overall' };
  }
  return { kind: 'placed', board: BOARD_OF_FOLDER[folder] ?? folder, category };
}

/** A word on dead categories that a file holds; nothing where it holds none. */
export function deadNotes(categories: readonly string[]): string[] {
  if (categories.length === 0) return [];
  return [`left out: ${categories.join(', ')}, which ended in 2025 and are only served again`];
}
