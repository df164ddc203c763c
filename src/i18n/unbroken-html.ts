import { unbroken } from './unbroken.ts';

/** Code, whose spaces are part of it, or one tag; in what the compiler prints no attribute holds a bare `>`. */
const NOT_TEXT = /(<pre[\s>].*?<\/pre>|<code[\s>].*?<\/code>|<[^>]*>)/s;

/** HTML of an article whose text breaks where that of `unbroken` does; its tags, its code and its words stay as they are. */
export function unbrokenHtml(html: string): string {
  return html
    .split(NOT_TEXT)
    .map((part, index) => (index % 2 === 1 ? part : unbrokenText(part)))
    .join('');
}

/** A line of the source ends anywhere, so its end is a space. */
function unbrokenText(escaped: string): string {
  return unbroken(escaped.replaceAll('\n', ' '))
    .map(({ text, whole }) => (whole ? `<span class="nb">${text}</span>` : text))
    .join('');
}
