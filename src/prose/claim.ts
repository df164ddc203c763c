import { z } from 'zod';
import type { Catalog } from '../domain/catalog.ts';
import type { Claim } from '../domain/claim.ts';
import type { ClaimVerdict } from '../domain/claim-verdict.ts';
import { idSchema } from '../domain/id.ts';
import { narrowedVerdict } from '../domain/narrowed-verdict.ts';
import { didYouMean } from '../domain/nearest.ts';
import { statedNumbers } from '../domain/stated-numbers.ts';
import { typedNumbers } from '../domain/typed-number.ts';
import { categoryProp } from './props.ts';
import { proseComponent } from './prose-component.ts';
import { isProblem, renditionProblem, type RenditionProblem } from './rendition.ts';
import { saidInSentence } from './said-in-sentence.ts';

const props = z.strictObject({
  id: idSchema.describe('The id of the claim: gpt-image-2-gap-over-nano-banana-2.'),
  statement: z
    .int()
    .min(1)
    .default(1)
    .describe('Which of its statements is meant, counted from 1; leave out for the first.'),
  category: categoryProp.describe(
    'The category whose number is meant, where the claim speaks of several; leave out for all of them.',
  ),
});

/**
 * `<Claim id="gpt-image-2-gap-over-nano-banana-2" />` prints the number said, 242 points, and opens then, now and
 * source; words between its tags stand in place of the number.
 */
export const claim = proseComponent({
  name: 'Claim',
  place: 'sentence',
  holdsText: 'optional',
  maxWords: 10,
  props,
  rendition: (asked, { catalog, language }, inside) => {
    const found = askedClaim(catalog, asked);
    if (isProblem(found)) return found;
    const { claim: said } = found;
    const [statement] = said.statements;
    if (inside !== '') return unsaidNumber(said, inside) ?? { kind: 'claim', verdict: found };
    const text = statement && saidInSentence(statement, { ...asked, claim: said, language });
    return text === undefined ? wordsNeeded(said) : { kind: 'claim', verdict: found, text };
  },
});

/** The verdict on what is asked for, or what there is instead. */
function askedClaim(
  { verdicts }: Catalog,
  { id, statement, category }: z.output<typeof props>,
): ClaimVerdict | RenditionProblem {
  const known = verdicts.get(id);
  if (known === undefined) {
    const hint = didYouMean(id, [...verdicts.keys()]) || 'record it under content/claims first';
    return renditionProblem(`there is no claim "${id}"`, hint, 'unknown-claim');
  }
  const { statements, categories = [] } = known.claim;
  const found = narrowedVerdict(known, { statement: statement - 1, category });
  if (found !== undefined) return found;
  return statements.length < statement
    ? renditionProblem(
        `${id} has no statement ${statement}`,
        `it has ${statements.length}; leave statement out for the first`,
        'unknown-claim',
      )
    : renditionProblem(
        `${id} says nothing of "${category}"`,
        didYouMean(category ?? '', categories) ||
          (categories.length > 0 ? `it speaks of ${categories.join(', ')}` : 'leave category out'),
        'unknown-claim',
      );
}

/** A number between the tags that is not the one said: in the text it would seem to be. */
function unsaidNumber(claim: Claim, inside: string): RenditionProblem | undefined {
  const { id } = claim;
  const said = statedNumbers(claim).map(Math.abs);
  const alone = /^[+−-]?(?<number>\d+(?:\.\d+)?)$/.exec(inside.trim())?.groups?.['number'];
  const typed = alone === undefined ? typedNumbers(inside) : [{ value: Number(alone), text: alone }];
  const other = typed.find(({ value }) => !said.includes(value));
  return (
    other &&
    renditionProblem(
      `"${other.text}" is not what ${id} says${said.length > 0 ? `, which is ${said.join(', ')}` : ''}`,
      'leave the words between the tags out, and the number said is printed',
      'number-not-said',
    )
  );
}

function wordsNeeded({ id, statements }: Claim): RenditionProblem {
  const quantity = statements[0]?.quantity;
  const isOfCategories = quantity?.kind === 'each';
  return renditionProblem(
    isOfCategories ? `${id} says a number for each of its categories` : `${id} says no number to print`,
    isOfCategories
      ? `name one of them in category: ${quantity.values.map(({ category }) => category).join(', ')}`
      : `write the words it stands for between the tags: <Claim id="${id}">first</Claim>`,
    'number-not-said',
  );
}
