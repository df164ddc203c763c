import type { ComponentPiece, RecordLink, TypedNumber } from '../../src/domain/article.ts';
import type { ArticleSourceValue } from '../../src/domain/parse-records.ts';
import { promisedFormat, type PictureFile } from '../../src/domain/picture-file.ts';
import type { RawRecord } from '../../src/domain/raw-record.ts';

export const SOURCE = {
  id: 'arena',
  title: 'Arena',
  publisher: 'Arena',
  address: 'https://arena.ai',
  accessed: '2026-04-23',
  tier: 'board',
};

/** Front matter that no rule refuses. */
export const ORIGINAL = {
  title: 'A lead changes',
  summary: 'It did.',
  published: '2026-04-23',
  kind: 'analysis',
  sources: [SOURCE],
};

/** The hash of the files of `rawArticle`, where none is given. */
export const HASH = 'a1b2c3d4e5f6';
export const TRANSLATION = { title: '领先易主', summary: '确实如此。', translates: HASH };

interface ArticleParts {
  readonly id?: string;
  readonly language?: string;
  readonly links?: readonly string[];
  readonly hash?: string;
  readonly typedNumbers?: readonly TypedNumber[];
  /** Ids of the claims its text names. */
  readonly claims?: readonly string[];
  /** Files, or the names of files that nothing is wrong with. */
  readonly picturesBeside?: readonly (string | PictureFile)[];
}

/** One language of an article as the store hands it over; everything stands at 1:1, links at 9:3. */
export function rawArticle(frontMatter: object = ORIGINAL, parts: ArticleParts = {}): RawRecord {
  const {
    id = 'a-lead-changes',
    language = 'en',
    links = [],
    hash = HASH,
    picturesBeside = [],
    typedNumbers = [],
    claims = [],
  } = parts;
  const linked = links.map((link): RecordLink => {
    const [kind = '', linkedId = ''] = link.split(':');
    return { kind: kind as RecordLink['kind'], id: linkedId, line: 9, column: 3 };
  });
  const value: ArticleSourceValue = {
    frontMatter,
    hash,
    picturesBeside: picturesBeside.map((file) => (typeof file === 'string' ? goodPicture(file) : file)),
    text: { pieces: claims.map(namedClaim), headings: [], links: linked, words: 0 },
    typedNumbers,
  };
  return {
    kind: 'article',
    file: `content/articles/${id}/${language}.mdx`,
    identity: { id, language },
    value,
    positionOf: () => ({ line: 1, column: 1 }),
  };
}

/** A `<Claim>` of a text, with nothing between its tags. */
export function namedClaim(id: string): ComponentPiece {
  return { kind: 'component', name: 'Claim', props: { id }, children: [], line: 9, column: 3, inline: true };
}

/** A picture of 640 by 480 pixels that is what its name says. */
export function goodPicture(file: string): PictureFile {
  return { file, bytes: 40_000, format: promisedFormat(file), width: 640, height: 480 };
}
