import type { ClaimPart, ClaimVerdict, VerdictKind } from './claim-verdict.ts';
import type { Quantity } from './claim-statement.ts';
import { snapshotId } from './snapshot.ts';

/** A claim as data: numbers as plain decimals, and an empty text where there is none. */
export interface ClaimFacts {
  readonly claim: string;
  readonly metric: string;
  /** The id of the model, organization or board. */
  readonly subject: string;
  /** The id of a model, `next-model` or `next-organization`. */
  readonly comparator: string;
  readonly board: string;
  readonly category: string;
  /** The snapshot that checked it: `text-to-image/page/2026-04-22`. */
  readonly snapshot: string;
  /** A number, or `247..277` for a range. */
  readonly said: string;
  readonly then: string;
  readonly now: string;
  readonly verdict: VerdictKind;
}

/** The facts of a claim; of several statements the first, of several categories the first it speaks of. */
export function claimFacts({ claim, verdict, statements }: ClaimVerdict): ClaimFacts {
  const { id, metric, subject, comparator, board = '' } = claim;
  const [first] = statements;
  const part = first?.parts[0];
  const category = part?.category ?? claim.categories?.[0] ?? (board === '' ? '' : 'overall');
  const quantity = first?.statement.quantity ?? claim.statements[0]?.quantity;
  const checked = part?.then?.publication.categories.get(category)?.snapshot;
  return {
    claim: id,
    metric,
    subject: 'model' in subject ? subject.model : 'organization' in subject ? subject.organization : board,
    comparator:
      comparator === undefined ? '' : comparator.kind === 'model' ? comparator.model : comparator.kind,
    board,
    category,
    snapshot: checked ? snapshotId(checked) : '',
    said: saidText(quantity, { category, isLead: metric === 'lead' }),
    ...thenAndNow(part),
    verdict,
  };
}

function saidText(
  quantity: Quantity | undefined,
  { category, isLead }: { readonly category: string; readonly isLead: boolean },
): string {
  switch (quantity?.kind) {
    case 'value':
    case 'at-least':
    case 'at-most':
      return String(quantity.value);
    case 'range':
      return `${quantity.from}..${quantity.to}`;
    case 'each':
      return String(quantity.values.find((each) => each.category === category)?.value ?? '');
    case 'date':
      return quantity.date;
    case 'same-gap':
      return '';
    case undefined:
      return isLead ? '1' : '';
  }
}

/** Of a record the subject’s best then, and whatever is the record now. */
function thenAndNow(part: ClaimPart | undefined): Pick<ClaimFacts, 'then' | 'now'> {
  if (part === undefined) return { then: '', now: '' };
  const [then, now] =
    part.kind === 'record'
      ? [part.then?.own?.value, part.now?.standing.holder?.value]
      : [part.then?.value, part.now?.value];
  return { then: String(then ?? ''), now: String(now ?? '') };
}
