import { LINK_KINDS, recordLink } from '../../domain/record-links.ts';
import type { Refused } from '../compile-problem.ts';
import type { Refusal } from './refusal.ts';

/** Refuses links and pictures that go anywhere but to https:, mailto:, a place on the page, or a record. */
export const address: Refusal = ({ node }, { fragments }) => {
  if (node.type !== 'element') return [];
  const { href, src } = node.properties;
  return [
    ...(typeof href === 'string' ? linkRefused(href, fragments) : []),
    ...(typeof src === 'string' ? pictureRefused(src) : []),
  ];
};

function linkRefused(href: string, fragments: ReadonlySet<string> | undefined): Refused[] {
  if (href.startsWith('#')) {
    return fragments === undefined || fragments.has(href.slice(1)) ? [] : [unknownFragment(href, fragments)];
  }
  if (href.startsWith('mailto:') || isHttps(href) || recordLink(href) !== undefined) return [];
  const kind = LINK_KINDS.find((known) => href.startsWith(`${known}:`));
  if (kind !== undefined) {
    const form = kind === 'snapshot' ? 'snapshot:<board>/<date>' : `${kind}:<id>`;
    return [{ code: 'link-address', message: `found the link "${href}", expected ${form}` }];
  }
  return [schemeRefused('link', href)];
}

function pictureRefused(src: string): Refused[] {
  if (!isHttps(src)) return [schemeRefused('picture', src)];
  return [
    {
      code: 'link-address',
      message: 'a picture in the text would be loaded from elsewhere, which no page of ours does',
      hint: 'put the file beside the article and name it under pictures, with its licence',
    },
  ];
}

function isHttps(address: string): boolean {
  return address.startsWith('https://') && URL.canParse(address);
}

function schemeRefused(what: 'link' | 'picture', address: string): Refused {
  return {
    code: 'link-address',
    message: `the ${what} "${address}" goes to an address that is not allowed`,
    hint: `use https:, mailto:, #, or a record: ${LINK_KINDS.map((kind) => `${kind}:`).join(' ')}`,
  };
}

function unknownFragment(href: string, fragments: ReadonlySet<string>): Refused {
  const known = [...fragments].map((id) => `#${id}`).join(', ');
  return {
    code: 'link-address',
    message: `nothing on the page has the id "${href.slice(1)}"`,
    hint: known === '' ? 'the text has no heading and no source to go to' : `there are ${known}`,
  };
}
