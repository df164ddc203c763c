import { escapeAttribute } from '../domain/escape-html.ts';

/** The element that shows a page of ours in another one: as wide as its place, as high as it needs. */
export function embedCode({
  address,
  title,
  height,
}: {
  /** Whole. */
  readonly address: string;
  readonly title: string;
  /** In pixels. */
  readonly height: number;
}): string {
  const attributes = {
    src: address,
    title: title.replaceAll('\u00a0', ' '),
    width: '100%',
    height: String(height),
    style: 'border: 0',
    loading: 'lazy',
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeAttribute(value)}"`);
  return `<iframe ${written.join(' ')}></iframe>`;
}
