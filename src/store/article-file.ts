import { createHash } from 'node:crypto';
import { compileArticle } from '../articles/compile.ts';
import type { ArticleComponents } from '../articles/component.ts';
import { LANGUAGES } from '../domain/localized.ts';
import type { ArticleSourceValue } from '../domain/parse-records.ts';
import { fileProblem, type Problem } from '../domain/problem.ts';
import type { RawRecord } from '../domain/raw-record.ts';
import type { ContentFile } from './content-files.ts';
import { readPictureFile } from './picture-file.ts';

/**
 * The raw record of one language of an article, its text compiled to pieces; with the problems that keep it from that.
 * Where the front matter can be read it is handed on even then, so that its fields are judged in the same run.
 */
export function readArticleFile(
  { file, identity, kind, picturesBeside }: ContentFile,
  source: string,
  components: ArticleComponents,
): { readonly records: readonly RawRecord[]; readonly problems: readonly Problem[] } {
  const language = LANGUAGES.find((known) => known === identity['language']);
  if (language === undefined) return { records: [], problems: [unknownLanguage(file, identity['language'])] };
  const compiled = compileArticle(source, { components, language });
  const problems = compiled.problems.map((problem) => ({ ...problem, file }));
  if (compiled.frontMatter === undefined) return { records: [], problems };
  const { frontMatter, pieces, headings, links, words, typedInHead, typedNumbers } = compiled;
  const record: RawRecord = {
    kind,
    file,
    identity,
    value: {
      frontMatter,
      hash: hashOf(source),
      picturesBeside: picturesBeside.map(readPictureFile),
      text: { pieces, headings, links, words, typedInHead },
      typedNumbers,
    } satisfies ArticleSourceValue,
    positionOf: compiled.frontMatterPosition,
  };
  return { records: [record], problems };
}

/** The same for a file with Windows line ends, so that a checkout changes nothing. */
function hashOf(source: string): string {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

function unknownLanguage(file: string, found = ''): Problem {
  return fileProblem(file, {
    code: 'stray-file',
    message: `"${found}" is no language of the site`,
    hint: `name the file ${LANGUAGES.map((known) => `${known}.mdx`).join(' or ')}`,
  });
}
