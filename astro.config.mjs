import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { liveContent } from './src/integrations/live-content.ts';
import { site } from './src/site.ts';
import { contentRoot } from './src/store/content-root.ts';

export default defineConfig({
  site: site.origin,
  base: site.base,
  trailingSlash: 'ignore',
  // Whitespace by the rules of JSX, as the formatter assumes: a space at the end of a line is written {' '}.
  compressHTML: 'jsx',
  // Nothing inline: one policy without hashes holds on every page (ARCHITECTURE.md, rule 8).
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  vite: { build: { assetsInlineLimit: 0 } },
  markdown: { syntaxHighlight: false },
  integrations: [mdx(), liveContent(contentRoot())],
  devToolbar: { enabled: false },
  server: { port: Number(process.env.PORT ?? 4321) },
});
