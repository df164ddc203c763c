/** The characters that XML 1.0 knows (https://www.w3.org/TR/xml/#charsets), turned about. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/**
 * A text without the characters that XML forbids, even as references. Records with one are refused before; this is the
 * last guard, for one of them would keep a reader from the whole feed.
 */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, '');
}
