import type { Claim } from '../domain/claim.ts';
import { isOnBoards } from '../domain/claim-said.ts';
import type { Language } from '../domain/localized.ts';
import { wordsFor } from '../i18n/words.ts';

/** The rules by which a claim is judged, in words: when it counts as borne out, and by which snapshot. */
export function claimRule(claim: Claim, language: Language): readonly string[] {
  const { claims, claimPages } = wordsFor(language);
  const words = claimPages.claim.rules;
  if (claim.prediction) return [words.prediction];
  if (!isOnBoards(claim) || claim.board === undefined) return [words.none];
  if (claim.record) return [words.record, claimPages.claim.nearest];
  const own = claim.tolerance === undefined ? [] : [words.own(String(claim.tolerance))];
  const kinds = new Set(claim.statements.map(({ quantity }) => quantity?.kind));
  const bounds = ['range', 'at-least', 'at-most'] as const;
  return [
    ...(own.length > 0 ? own : toleranceRules(claim, kinds, language)),
    ...(bounds.some((kind) => kinds.has(kind)) ? [claims.tolerances.range] : []),
    claimPages.claim.nearest,
  ];
}

/** How a claim’s quantity is taken from a snapshot, in words; undefined where none gives it, and for records. */
export function claimMethod(claim: Claim, language: Language): string | undefined {
  const { metric, places, record, prediction } = claim;
  if (prediction || record || !isOnBoards(claim) || claim.board === undefined) return undefined;
  const words = wordsFor(language).claimPages.claim.method;
  if (metric === 'gap' && places) return words.places;
  return metric in words ? words[metric as keyof typeof words] : undefined;
}

function toleranceRules(
  { metric }: Claim,
  kinds: ReadonlySet<string | undefined>,
  language: Language,
): string[] {
  const { claims, claimPages } = wordsFor(language);
  const { tolerances } = claims;
  if (kinds.has('same-gap')) return [tolerances.sameGap];
  switch (metric) {
    case 'gap':
      return kinds.has(undefined) ? [claimPages.claim.rules.above] : [tolerances.points];
    case 'score':
    case 'gain':
      return [tolerances.points];
    case 'win-share':
    case 'field-win-share':
      return [tolerances.share];
    case 'votes':
      return [tolerances.votes];
    default:
      return [tolerances.place];
  }
}
