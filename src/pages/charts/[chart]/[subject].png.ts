import type { APIRoute } from 'astro';
import { chartSubject, type ChartRequest } from '../../../charts/chart-request.ts';
import { picturedCharts } from '../../../prose/site-charts.ts';
import { renditionChart } from '../../../prose/rendition-chart.ts';
import { cachedPng } from '../../../render/cache.ts';
import { site } from '../../../site.ts';
import { getCatalog } from '../../../store/site.ts';

export function getStaticPaths() {
  return picturedCharts(getCatalog()).map((request) => ({
    params: { chart: request.kind, subject: chartSubject(request) },
    props: { request },
  }));
}

/** The wide picture of a chart as a file, for feeds and for whoever takes it along. */
export const GET: APIRoute<{ request: ChartRequest }> = ({ props: { request } }) => {
  const { pictures } = renditionChart({ request }, getCatalog(), site.defaultLanguage);
  const { configuration, width, height } = pictures.wide;
  const bytes = cachedPng(configuration, { width, height });
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'image/png' } });
};
