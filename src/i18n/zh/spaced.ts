/** Chinese at its end; Latin letters and numbers are what stands apart from it. */
const HAN_LAST = /\p{Script=Han}$/u;
const HAN_FIRST = /^\p{Script=Han}/u;
const LATIN_LAST = /[\p{Script=Latin}\d%]$/u;
/** A date does not stand apart: 自2026年4月22日起. */
const LATIN_FIRST = /^(?!\d+[年月])[\p{Script=Latin}\d+−]/u;

/** A Chinese sentence whose values stand apart from it by a space where a Chinese character meets a letter or a number; nothing within a value changes. */
export function spaced(texts: TemplateStringsArray, ...values: readonly string[]): string {
  return values.reduce(
    (text, value, index) => joined(joined(text, value), texts[index + 1] ?? ''),
    texts[0] ?? '',
  );
}

function joined(before: string, after: string): string {
  const meet =
    (HAN_LAST.test(before) && LATIN_FIRST.test(after)) || (LATIN_LAST.test(before) && HAN_FIRST.test(after));
  return meet ? `${before} ${after}` : before + after;
}
