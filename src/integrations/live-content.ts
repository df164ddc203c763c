import { join, sep } from 'node:path';
import type { AstroIntegration } from 'astro';

/**
 * Joins content/ of a folder to Astro: in dev an edit of any record drops the catalog and reloads the page;
 * in every mode an article that is imported as a module is refused, for articles never run.
 */
export function liveContent(root: string): AstroIntegration {
  const folder = join(root, 'content') + sep;
  return {
    name: 'overtake:live-content',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: { plugins: [{ name: 'overtake:articles-never-run', enforce: 'pre', load: refuse }] },
        });
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(folder)) return;
          for (const environment of Object.values(server.environments))
            environment.moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };

  function refuse(id: string): undefined {
    if (id.startsWith(folder) && /\.mdx?(\?|$)/.test(id)) {
      throw new Error(`${id} is an article: the store reads it as data, nothing may import it.`);
    }
  }
}
