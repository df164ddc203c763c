import { absolute, articlePath, chartFilePath } from '../addresses/paths.ts';
import type { Chart } from '../charts/chart.ts';
import { figureId } from '../charts/figure-id.ts';
import { fileSize } from '../charts/file-size.ts';
import { escapeText } from '../domain/escape-html.ts';
import type { Language } from '../domain/localized.ts';
import { wordsFor } from '../i18n/words.ts';
import { element, link, paragraph, textParagraph } from './html.ts';
import { tableHtml } from './table-html.ts';

/** A chart as a picture with what its page says under it, and its numbers as a table. */
export function chartHtml(
  chart: Chart,
  { article, language }: { readonly article: string; readonly language: Language },
): string {
  const words = wordsFor(language).charts;
  const { kind, subject, source, pictures, description, title, table } = chart;
  const picture = element('img', {
    src: absolute(chartFilePath(language, { chart: kind, subject, extension: 'png' })),
    ...fileSize(pictures.wide),
    alt: `${title}. ${description}`,
  });
  const figure = `${absolute(articlePath(language, article))}#${figureId(chart)}`;
  const from = `${words.source}: ${link(source.address, source.text)}, ${escapeText(`${source.licence}. ${chart.freshness}.`)}`;
  const caption = [
    ...[chart.subtitle, ...chart.notes].map(textParagraph),
    // The credit line stands in the picture.
    paragraph(from),
  ];
  const rows = table.rows.map((cells) => cells.map(({ text }) => escapeText(text)));
  return (
    // No figure: without a style it stands in from both sides, and a wide picture runs out of a narrow window.
    paragraph(element('a', { href: figure }, picture)) +
    caption.join('') +
    textParagraph(words.tableSummary) +
    textParagraph(chart.marked ?? '') +
    tableHtml({ ...table, rows })
  );
}
