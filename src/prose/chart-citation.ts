import type { Chart } from '../charts/chart.ts';
import type { ChartPageWords } from '../i18n/en/chart-page.ts';

/** What a citation of a chart is made of. */
interface Cited {
  readonly chart: Pick<Chart, 'kind' | 'subject' | 'dataDate' | 'asOf' | 'freshness' | 'source'>;
  /** As its page has it. */
  readonly title: string;
  /** Whole. */
  readonly address: string;
  /** The name of the site. */
  readonly author: string;
}

/** A chart cited in plain text and in BibTeX, with the date of its numbers. */
export function chartCitation(
  { chart, title, address, author }: Cited,
  words: ChartPageWords,
): { readonly text: string; readonly bibtex: string } {
  const { kind, subject, source, freshness } = chart;
  const numbers = words.citedNumbers({ source: source.text, licence: source.licence, freshness });
  const fields = {
    author: `{${forTex(author)}}`,
    title: `{${forTex(title)}}`,
    year: (chart.dataDate ?? chart.asOf).slice(0, 4),
    note: forTex(numbers),
    url: address,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return {
    text: words.citation({ author, title, numbers, address }),
    bibtex: `@misc{${author.toLowerCase()}:${kind}:${subject},\n${lines.join(',\n')}\n}`,
  };
}

/** A text whose signs mean nothing to TeX. */
function forTex(text: string): string {
  return text.replaceAll('\u00a0', '~').replace(/[&%$#_{}]/g, (sign) => `\\${sign}`);
}
