import type { Catalog } from './catalog.ts';
import type { Claim } from './claim.ts';
import { firstDayOf } from './date.ts';
import { compareText } from './problem.ts';

/** The claims whose subject is a model, those said last first; those of one day by id. */
export function claimsAbout({ claims }: Pick<Catalog, 'claims'>, model: string): Claim[] {
  return [...claims.values()]
    .filter(({ subject }) => subject.kind === 'model' && subject.model === model)
    .sort((a, b) => compareText(lastSaid(b), lastSaid(a)) || compareText(a.id, b.id));
}

function lastSaid({ statements }: Claim): string {
  return (
    statements
      .map(({ made }) => firstDayOf(made.date))
      .sort()
      .at(-1) ?? ''
  );
}
