import { join } from 'node:path';
import type { RawRecord } from '../../../src/domain/raw-record.ts';
import { buildSite } from '../built-site.ts';
import { writeContent, type FilesByPath } from '../content-on-disk.ts';
import { copyProject } from '../project-copy.ts';
import { serveFolder, type ServedSite } from '../served-site.ts';
import { EDGE_ARTICLES } from './edge-articles.ts';
import { EDGE_BOARDS } from './edge-boards.ts';
import { EDGE_MAKERS } from './edge-makers.ts';
import { FIVE_ROW_CONTENT } from './five-rows.ts';

interface InventedContent {
  readonly records: readonly RawRecord[];
  readonly files: FilesByPath;
}

export type InventedSite = 'five-rows' | 'edges';

/** Contents that nobody published: the least there can be, and one where everything is at its edge. */
export const INVENTED_CONTENT: Readonly<Record<InventedSite, InventedContent>> = {
  'five-rows': { records: FIVE_ROW_CONTENT, files: {} },
  edges: { records: [...EDGE_MAKERS, ...EDGE_BOARDS], files: EDGE_ARTICLES },
};

/** Builds the site of each invented content, one after the other, and serves them until they are stopped. */
export async function serveInventedSites(): Promise<{
  readonly sites: Readonly<Record<InventedSite, ServedSite>>;
  readonly stop: () => void;
}> {
  // In a copy of the project, for the real site may be built at the same time.
  const { root, remove } = copyProject();
  const fiveRows = await servedSite('five-rows', root);
  const edges = await servedSite('edges', root);
  return {
    sites: { 'five-rows': plain(fiveRows), edges: plain(edges) },
    stop: () => {
      fiveRows.stop();
      edges.stop();
      remove();
    },
  };
}

async function servedSite(name: InventedSite, project: string) {
  const content = join(project, name);
  writeContent(content, INVENTED_CONTENT[name].records, INVENTED_CONTENT[name].files);
  const folder = join(content, 'dist');
  await buildSite(folder, { content, project });
  return serveFolder(folder);
}

/** What can be told to another process. */
function plain({ folder, address }: ServedSite): ServedSite {
  return { folder, address };
}
