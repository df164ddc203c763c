import { createRequire } from 'node:module';
import { join } from 'node:path';
import { GlobalFonts } from '@napi-rs/canvas';
import { Chart, LinearScale, LineController, LineElement, PointElement, SubTitle, Title } from 'chart.js';
import { directLabels } from '../charts/plugins/direct-labels.ts';
import { launchMarks } from '../charts/plugins/launch-marks.ts';
import { leadChangeMarks } from '../charts/plugins/lead-change-marks.ts';
import { remeasuredJoins } from '../charts/plugins/remeasured-joins.ts';
import { whiskers } from '../charts/plugins/whiskers.ts';

/** The page’s own font faces, under the family names of its style sheet. */
const FONT_FILES = {
  'Inter Variable': '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  'Newsreader Variable': '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2',
} as const;

/**
 * Registers fonts, chart parts and defaults, all of them process-wide; a second call does nothing new.
 * Fonts are found from the project’s root, since a build moves its own files about.
 */
export function registerCharts(): void {
  const resolve = createRequire(join(process.cwd(), 'package.json')).resolve;
  for (const [family, file] of Object.entries(FONT_FILES)) {
    if (!GlobalFonts.has(family)) GlobalFonts.registerFromPath(resolve(file), family);
  }
  Chart.register(LineController, LineElement, PointElement, LinearScale, Title, SubTitle);
  Chart.register(whiskers, leadChangeMarks, launchMarks, remeasuredJoins, directLabels);
  Chart.defaults.font.family = 'Inter Variable';
  Chart.defaults.font.size = 13;
  Chart.defaults.color = 'var(--ink-2)';
}
