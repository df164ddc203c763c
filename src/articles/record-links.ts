import type { RecordLink } from '../domain/article.ts';

/** A record that a link names. */
export type LinkedRecord = Pick<RecordLink, 'kind' | 'id'>;

export const LINK_KINDS = [
  'model',
  'organization',
  'board',
  'article',
  'claim',
  'snapshot',
] as const satisfies readonly RecordLink['kind'][];

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const SNAPSHOT_ID = /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z]+)?\/\d{4}-\d{2}-\d{2}$/;

/** The record that `model:gpt-image-2` names; undefined for an address that is no link to a record. */
export function recordLink(address: string): LinkedRecord | undefined {
  const kind = LINK_KINDS.find((known) => address.startsWith(`${known}:`));
  if (kind === undefined) return undefined;
  const id = address.slice(kind.length + 1);
  return (kind === 'snapshot' ? SNAPSHOT_ID : ID).test(id) ? { kind, id } : undefined;
}

/** In text and in attributes the printer escapes `<` and `"`, so this matches nothing but real links. */
const PRINTED_LINK = new RegExp(`<a href="((?:${LINK_KINDS.join('|')}):[^"]*)"`, 'g');

/** HTML of an article with its links to records turned into the addresses that `toPath` gives. */
export function resolveRecordLinks(html: string, toPath: (record: LinkedRecord) => string): string {
  return html.replace(PRINTED_LINK, (tag, address: string) => {
    const record = recordLink(address);
    return record === undefined ? tag : `<a href="${escapeAttribute(toPath(record))}"`;
  });
}

/** A text made safe between double quotes in HTML. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;');
}

/** A text made safe between tags in HTML. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
