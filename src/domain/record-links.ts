import type { RecordLink } from './article.ts';
import { escapeAttribute } from './escape-html.ts';

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

/** HTML of an article with its links to records turned into the addresses that `toPath` gives. Throws for a link without one: the rules let no such link into a catalog. */
export function resolveRecordLinks(
  html: string,
  toPath: (record: LinkedRecord) => string | undefined,
): string {
  return html.replace(PRINTED_LINK, (_tag, address: string) => {
    const record = recordLink(address);
    const path = record && toPath(record);
    if (path === undefined) throw new Error(`the link to ${address} has no address`);
    return `<a href="${escapeAttribute(path)}"`;
  });
}
