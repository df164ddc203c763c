import { Chart, LinearScale, LineController, LineElement, PointElement, SubTitle, Title } from 'chart.js';
import { directLabels } from '../charts/plugins/direct-labels.ts';
import { endLabels } from '../charts/plugins/end-labels.ts';
import { hatchedSpans } from '../charts/plugins/hatched-spans.ts';
import { launchMarks } from '../charts/plugins/launch-marks.ts';
import { leadChangeMarks } from '../charts/plugins/lead-change-marks.ts';
import { markKey } from '../charts/plugins/mark-key.ts';
import { methodLines } from '../charts/plugins/method-lines.ts';
import { reignLanes } from '../charts/plugins/reign-lanes.ts';
import { remeasuredJoins } from '../charts/plugins/remeasured-joins.ts';
import { rowBars } from '../charts/plugins/row-bars.ts';
import { rowLabels } from '../charts/plugins/row-labels.ts';
import { rowMarks } from '../charts/plugins/row-marks.ts';
import { strokes } from '../charts/plugins/strokes.ts';
import { titleLine } from '../charts/plugins/title-line.ts';
import { whiskers } from '../charts/plugins/whiskers.ts';

/**
 * Registers the parts of Chart.js that charts are made of, our plugins and the defaults: the same for a picture of the
 * build and for the live chart in a browser. A second call does nothing new.
 */
export function registerParts(): void {
  Chart.register(LineController, LineElement, PointElement, LinearScale, Title, SubTitle);
  // Strokes and bars before whiskers: what is registered first is drawn under the rest.
  Chart.register(
    hatchedSpans,
    methodLines,
    reignLanes,
    strokes,
    rowBars,
    whiskers,
    leadChangeMarks,
    launchMarks,
    remeasuredJoins,
    endLabels,
    directLabels,
    rowLabels,
    rowMarks,
    markKey,
    titleLine,
  );
  Chart.defaults.font.family = 'Inter Variable';
  Chart.defaults.font.size = 13;
  Chart.defaults.color = 'var(--ink-2)';
}
