import { arenaCatalog } from './arena-catalog.ts';
import { arenaDatasetTranscript } from './arena-dataset-transcript.ts';
import { arenaDataset } from './arena-dataset.ts';
import { arenaPage } from './arena-page.ts';
import type { Importer } from './importer.ts';
import { llmLeaderboardCsv } from './llm-leaderboard-csv.ts';

/** Every source that can be imported, by its id on the command line. */
export const importers: ReadonlyMap<string, Importer> = new Map(
  [arenaPage, arenaDataset, arenaDatasetTranscript, arenaCatalog, llmLeaderboardCsv].map((importer) => [
    importer.id,
    importer,
  ]),
);
