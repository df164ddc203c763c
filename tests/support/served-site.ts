import { listen } from '../../src/serving/listen.ts';
import { staticServer } from '../../src/serving/static-server.ts';

/** A built site, and where it is served. */
export interface ServedSite {
  readonly folder: string;
  readonly address: string;
}

/** Serves a built site to this machine until it is stopped. */
export async function serveFolder(
  folder: string,
  base = '/',
): Promise<ServedSite & { readonly stop: () => void }> {
  const server = staticServer({ root: folder, base });
  const port = await listen(server, { port: 0, host: 'localhost' });
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { folder, address: `http://localhost:${port}${base}`, stop };
}
