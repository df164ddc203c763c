import { expect, test } from 'vitest';
import { unbrokenHtml } from './unbroken-html.ts';

const marked = (html: string) => unbrokenHtml(html).replaceAll('\u00a0', '_');

test('names, dates and words with hyphens are held together in text', () => {
  expect(marked('<p>On <a href="/models/dall-e-3/">DALL-E 3</a>, re-measured on 22 April</p>')).toBe(
    '<p>On <a href="/models/dall-e-3/"><span class="nb">DALL-E</span>_3</a>, <span class="nb">re-measured</span> on_22_April</p>',
  );
});

test('the end of a line of the source is a space', () => {
  expect(marked('<p>GPT Image\n2 led</p>\n<p>by</p>')).toBe('<p>GPT Image_2 led</p> <p>by</p>');
});

test('attributes and code are left alone, and what is escaped stays so', () => {
  const untouched = '<p title="a-b 2">AT&amp;T <code>a-b 2</code></p><pre class="x">c-d\n 4 May</pre>';
  expect(unbrokenHtml(untouched)).toBe(untouched);
  expect(unbrokenHtml('<p>a&lt;b-c</p>')).toBe('<p><span class="nb">a&lt;b-c</span></p>');
});

test('a piece that ends within an element is held too', () => {
  expect(marked('<p>In 2026 multi-image <em>edit')).toBe(
    '<p>In_2026 <span class="nb">multi-image</span> <em>edit',
  );
});
