import { chartId } from '../charts/chart-request.ts';
import type { ComponentPiece } from '../domain/article.ts';
import type { Catalog } from '../domain/catalog.ts';
import { LANGUAGES } from '../domain/localized.ts';
import type { Problem } from '../domain/problem.ts';
import { articleComponents } from '../domain/article-components.ts';
import { pieceRendition } from './piece-rendition.ts';
import { isProblem, renditionProblem, type Rendition, type RenditionProblem } from './rendition.ts';

interface Placed {
  readonly piece: ComponentPiece;
  readonly rendition: Rendition | RenditionProblem;
}

/** A problem for every component of every article that comes to nothing, or to a chart shown before, at its element. */
export function renditionProblems(catalog: Catalog): Problem[] {
  return [...catalog.articles.values()].flatMap((article) =>
    LANGUAGES.flatMap((language) => {
      const placed = articleComponents(article.texts[language]?.pieces ?? []).map((piece) => ({
        piece,
        rendition: pieceRendition(piece, { catalog, article, language }),
      }));
      const file = `content/articles/${article.id}/${language}.mdx`;
      return placed.flatMap((found, at) => {
        const problem = isProblem(found.rendition)
          ? found.rendition
          : repeatedChart(found, placed.slice(0, at));
        return problem === undefined ? [] : [problemAt(file, found.piece, problem)];
      });
    }),
  );
}

/** A chart that the text shows already: both figures would have one id, to which links and feeds lead. */
function repeatedChart({ rendition }: Placed, before: readonly Placed[]): RenditionProblem | undefined {
  if (isProblem(rendition) || rendition.kind !== 'chart') return undefined;
  const id = chartId(rendition.request);
  const first = before.find(
    ({ rendition: shown }) => shown.kind === 'chart' && chartId(shown.request) === id,
  );
  return (
    first &&
    renditionProblem(
      `the chart ${id} stands in line ${first.piece.line} already`,
      'take one of the two away, or show another category or other days in it',
      'repeated-chart',
    )
  );
}

function problemAt(
  file: string,
  { name, line, column }: ComponentPiece,
  { code, message, hint }: RenditionProblem,
): Problem {
  return { code, severity: 'error', file, line, column, field: `<${name}>`, message, hint };
}
