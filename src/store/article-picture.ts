import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../domain/article.ts';
import { contentRoot } from './content-root.ts';

/** The bytes of a picture of an article. Throws for a file that its front matter does not name. */
export function articlePicture({ id, pictures }: Pick<Article, 'id' | 'pictures'>, file: string): Uint8Array {
  if (!pictures.some((picture) => picture.file === file)) throw new Error(`${id} names no picture ${file}`);
  return readFileSync(join(contentRoot(), 'content', 'articles', id, file));
}
