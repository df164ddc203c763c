import { site } from '../site.ts';

/** The manifest honours the base, so it is written at build. */
export function GET(): Response {
  const icon = (file: string, size: number, purpose = 'any') => ({
    src: `${site.base}${file}`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  const manifest = {
    name: site.name,
    short_name: site.name,
    id: site.base,
    start_url: site.base,
    scope: site.base,
    display: 'browser',
    lang: site.defaultLanguage,
    background_color: site.themeColors.light,
    theme_color: site.themeColors.light,
    icons: [
      icon('icon-192.png', 192),
      icon('icon-512.png', 512),
      icon('icon-maskable-512.png', 512, 'maskable'),
    ],
  };
  return new Response(`${JSON.stringify(manifest, null, 2)}\n`);
}
