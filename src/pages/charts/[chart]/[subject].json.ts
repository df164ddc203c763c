import type { APIRoute } from 'astro';
import { chartFile } from '../../../charts/chart-file.ts';
import { chartSubject, type ChartRequest } from '../../../charts/chart-request.ts';
import { renditionChart } from '../../../prose/rendition-chart.ts';
import { siteCharts } from '../../../prose/site-charts.ts';
import { site } from '../../../site.ts';
import { getCatalog } from '../../../store/site.ts';

export function getStaticPaths() {
  return siteCharts(getCatalog()).map((request) => ({
    params: { chart: request.kind, subject: chartSubject(request) },
    props: { request },
  }));
}

/** A chart as JSON: what its live chart is made of. */
export const GET: APIRoute<{ request: ChartRequest }> = ({ props }) => {
  const chart = renditionChart(props, getCatalog(), site.defaultLanguage);
  return new Response(`${JSON.stringify(chartFile(chart))}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
