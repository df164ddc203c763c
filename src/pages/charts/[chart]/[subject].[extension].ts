import type { APIRoute } from 'astro';
import { absolute, chartPath } from '../../../addresses/paths.ts';
import { chartCsv } from '../../../charts/chart-csv.ts';
import { CHART_EXTENSIONS, PICTURE_FILES, type ChartExtension } from '../../../charts/chart-extensions.ts';
import { chartFile } from '../../../charts/chart-file.ts';
import type { Chart } from '../../../charts/chart.ts';
import { filePicture } from '../../../charts/file-picture.ts';
import { renditionChart } from '../../../prose/rendition-chart.ts';
import { siteCharts } from '../../../prose/site-charts.ts';
import { cachedPng, cachedSvg } from '../../../render/cache.ts';
import { site } from '../../../site.ts';
import { getCatalog } from '../../../store/site.ts';

interface Props {
  readonly chart: Chart;
  readonly extension: ChartExtension;
  readonly [name: string]: unknown;
}

export function getStaticPaths() {
  return siteCharts(getCatalog()).flatMap((request) => {
    const chart = renditionChart({ request }, getCatalog(), site.defaultLanguage);
    const params = { chart: chart.kind, subject: chart.subject };
    return CHART_EXTENSIONS.map((extension) => ({
      params: { ...params, extension },
      props: { chart, extension },
    }));
  });
}

/** The wide picture of a chart as a file, in literal colours, with its own address in it. */
function picture(chart: Chart, file: keyof typeof PICTURE_FILES): Response {
  const { format, palette } = PICTURE_FILES[file];
  const { kind, subject, title, description } = chart;
  const address = absolute(chartPath(site.defaultLanguage, { chart: kind, subject }));
  const { configuration, width, height } = filePicture(chart.pictures.wide, address);
  if (format === 'png')
    return response(new Uint8Array(cachedPng(configuration, { width, height, palette })), 'image/png');
  const named = { idPrefix: 'chart', title, description };
  return response(`${cachedSvg(configuration, { width, height, palette, ...named })}\n`, 'image/svg+xml');
}

function response(body: string | Uint8Array<ArrayBuffer>, type: string): Response {
  const charset = typeof body === 'string' ? '; charset=utf-8' : '';
  return new Response(body, { headers: { 'content-type': `${type}${charset}` } });
}

/** A chart as a file: a picture, its numbers, or what its live chart is made of. */
export const GET: APIRoute<Props> = ({ props: { chart, extension } }) => {
  switch (extension) {
    case 'csv':
      return response(chartCsv(chart.table), 'text/csv');
    case 'json':
      return response(`${JSON.stringify(chartFile(chart))}\n`, 'application/json');
    default:
      return picture(chart, extension);
  }
};
