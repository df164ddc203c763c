import type { Page } from 'playwright-core';
import type { ChartFile } from '../../src/charts/chart-file.ts';
import type { ChartPicture } from '../../src/charts/chart.ts';
import type { Configuration, LineDataset } from '../../src/charts/configuration.ts';

/** What a chart can be drawn without: something of its datasets, or the marks of launches. */
export type ChartPart = 'whiskers' | 'one point' | 'launchMarks';

/** Changes the files of charts on their way into a page. */
export async function served(page: Page, change: (file: ChartFile) => ChartFile): Promise<void> {
  await page.route('**/charts/**/*.json', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: change((await response.json()) as ChartFile) });
  });
}

function datasetWithout(dataset: LineDataset, part: ChartPart | undefined, first: boolean): LineDataset {
  const { data, pointRadius } = dataset;
  switch (part) {
    case 'whiskers':
      return { ...dataset, data: data.map(({ x, y, row }) => ({ x, y, row })) };
    case 'one point':
      return first ? { ...dataset, pointRadius: pointRadius.with(0, 0) } : dataset;
    case 'launchMarks':
    case undefined:
      return dataset;
  }
}

function configurationWithout(configuration: Configuration, part?: ChartPart): Configuration {
  const { data, options } = configuration;
  const datasets = data.datasets.map((dataset, index) => datasetWithout(dataset, part, index === 0));
  const { plugins } = options;
  const own = part === 'launchMarks' ? { ...plugins, launchMarks: { items: [] } } : plugins;
  return {
    ...configuration,
    data: { datasets },
    options: { ...options, plugins: own },
  };
}

/** A chart’s file whose pictures lack a part and have everything else in its place. */
export function without(file: ChartFile, part: ChartPart | undefined): ChartFile {
  const lacking = ({ configuration, ...box }: ChartPicture): ChartPicture => ({
    ...box,
    configuration: configurationWithout(configuration, part),
  });
  const { narrow, wide } = file.pictures;
  return { ...file, pictures: { narrow: lacking(narrow), wide: lacking(wide) } };
}
