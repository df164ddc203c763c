import { chartFilePath } from '../../addresses/paths.ts';
import type { Chart } from '../../charts/chart.ts';
import { filePixels } from '../../charts/file-size.ts';
import type { Language } from '../../domain/localized.ts';
import type { PageImage } from '../page-image.ts';

/** The picture of a chart, to stand for a page where that is linked to. */
export function chartImage(
  { kind, subject, description, pictures }: Chart,
  title: string,
  language: Language,
): PageImage {
  return {
    path: chartFilePath(language, { chart: kind, subject, extension: 'png' }),
    alt: `${title}. ${description}`,
    ...filePixels(pictures.wide),
  };
}
