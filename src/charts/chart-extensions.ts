/** The pictures of a chart as files: drawn or in pixels, in light or dark colours. */
export const PICTURE_FILES = {
  svg: { format: 'svg', palette: 'light' },
  png: { format: 'png', palette: 'light' },
  'dark.svg': { format: 'svg', palette: 'dark' },
  'dark.png': { format: 'png', palette: 'dark' },
} as const;

/** How the names of a chart’s files end. */
export const CHART_EXTENSIONS = [
  ...(Object.keys(PICTURE_FILES) as (keyof typeof PICTURE_FILES)[]),
  'csv',
  'json',
] as const;
export type ChartExtension = (typeof CHART_EXTENSIONS)[number];
