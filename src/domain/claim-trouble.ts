import type { Claim } from './claim.ts';
import { METRIC_RULES } from './claim-metric.ts';
import { statementTrouble } from './claim-statement-trouble.ts';
import { firstDayOf, lastDayOf } from './date.ts';
import { repeated } from './rules/repeated.ts';
import { trouble, type ClaimTrouble } from './trouble.ts';

/** Everything in a claim that no field alone can be blamed for. */
export function claimTrouble(claim: Claim): ClaimTrouble[] {
  return [
    ...unitTrouble(claim),
    ...boardTrouble(claim),
    ...comparatorTrouble(claim),
    ...subjectTrouble(claim),
    ...kindTrouble(claim),
    ...predictionTrouble(claim),
    ...claim.statements.flatMap((statement, at) =>
      statementTrouble(claim, statement).map(({ path, message }) => ({
        path: ['statements', at, ...path],
        message,
      })),
    ),
  ];
}

function unitTrouble({ metric, unit }: Claim): ClaimTrouble[] {
  const needed = METRIC_RULES[metric].unit === 'needed';
  const message = needed ? `expected a unit: the metric is ${metric}` : `the metric ${metric} says its unit`;
  return trouble(needed !== (unit !== undefined), ['unit'], message);
}

function boardTrouble({ board, categories = [], subject, snapshot }: Claim): ClaimTrouble[] {
  const speaksOfOne = categories.length > 0 || subject.kind === 'board' || snapshot !== undefined;
  return [
    ...trouble(board === undefined && speaksOfOne, ['board'], 'expected the board that the claim speaks of'),
    ...trouble(
      board !== undefined && snapshot !== undefined && !snapshot.startsWith(`${board}/`),
      ['snapshot'],
      `expected a snapshot of the board of the claim, ${board}`,
    ),
    ...repeated(categories).map((at) => ({
      path: ['categories', at],
      message: `the category ${categories[at]} stands in the list already; name it once`,
    })),
  ];
}

function comparatorTrouble({ metric, subject, comparator, board, places }: Claim): ClaimTrouble[] {
  const need = places === undefined ? METRIC_RULES[metric].comparator : 'none';
  if (metric === 'gain' && !(board && subject.kind === 'model' && comparator?.kind === 'model')) {
    const at = !board ? 'board' : subject.kind === 'model' ? 'comparator' : 'subject';
    return [
      {
        path: [at],
        message: `expected a ${at}${at === 'board' ? '' : ' that is a model'}: a gain is of a model over a named model on a board`,
      },
    ];
  }
  if (subject.kind === 'model' && comparator?.kind === 'model' && subject.model === comparator.model) {
    const message = `${subject.model} cannot be measured against itself; name the other model, or leave comparator out`;
    return [{ path: ['comparator', 'model'], message }];
  }
  return [
    ...trouble(
      need === 'needed' && comparator === undefined,
      ['comparator'],
      'expected whom it is measured against: a model, the next-model or the next-organization',
    ),
    ...trouble(
      need === 'none' && comparator !== undefined,
      ['comparator'],
      places === undefined
        ? `the metric ${metric} is measured against nobody; leave comparator out`
        : 'places are measured against nobody; leave comparator out',
    ),
  ];
}

function subjectTrouble({ metric, subject, board, places }: Claim): ClaimTrouble[] {
  const ofBoard = subject.kind === 'board';
  const counts = metric === 'count' && board !== undefined && places?.organizations !== undefined;
  const spans = metric === 'gap' && ofBoard && places?.organizations === undefined;
  return [
    ...trouble(
      METRIC_RULES[metric].ofRows && ofBoard && metric !== 'votes' && places === undefined,
      ['subject'],
      `the metric ${metric} is of a model or an organization`,
    ),
    ...trouble(
      places !== undefined && !counts && !spans,
      ['places'],
      'places belong to a count of the rows of organizations on a board, or to a gap of the board itself between two places',
    ),
  ];
}

/** The fields that make a record and a prediction stand in those alone. */
function kindTrouble({ metric, record, prediction }: Claim): ClaimTrouble[] {
  const judge = (kind: 'record' | 'prediction', field: object | undefined) =>
    trouble(
      (metric === kind) !== (field !== undefined),
      [kind],
      metric === kind
        ? `expected what makes it a ${kind}: the metric is ${metric}`
        : `a ${kind} is a claim of the metric ${kind}; the metric is ${metric}`,
    );
  return [...judge('record', record), ...judge('prediction', prediction)];
}

/** A prediction speaks of a time after it was made, and is judged after it was made. */
function predictionTrouble({ prediction, statements }: Claim): ClaimTrouble[] {
  const [made = ''] = statements.map((statement) => firstDayOf(statement.made.date)).sort();
  if (prediction === undefined) return [];
  const { due, judged } = prediction;
  const message = `expected a day from ${made} on, when it was foretold`;
  return [
    ...trouble(due !== undefined && lastDayOf(due.date) < made, ['prediction', 'due'], message),
    ...trouble(judged < made, ['prediction', 'judged'], message),
  ];
}
