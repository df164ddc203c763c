import type { ChartPicture } from './chart.ts';
import { ADDRESS_LINE } from './file-size.ts';

/** A chart’s picture as it stands in a file: its last line is the address it is found at, and the plot keeps its size. */
export function filePicture({ width, height, configuration }: ChartPicture, address: string): ChartPicture {
  const { options } = configuration;
  const { plugins } = options;
  const subtitle = { ...plugins.subtitle, text: [...plugins.subtitle.text, address] };
  return {
    width,
    height: height + ADDRESS_LINE,
    configuration: { ...configuration, options: { ...options, plugins: { ...plugins, subtitle } } },
  };
}
