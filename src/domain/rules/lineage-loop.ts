import { problemIn, type Rule } from '../record-set.ts';

/** A model that would be its own ancestor. */
export const lineageLoop: Rule = {
  name: 'lineage-loop',
  problems: ({ models }) => {
    const predecessors = new Map(models.map(({ value }) => [value.id, value.predecessor]));
    return models
      .filter(({ value }) => isOwnAncestor(value.id, predecessors))
      .map(({ value, raw }) =>
        problemIn(raw, {
          code: 'lineage-loop',
          path: ['predecessor'],
          message: `following the predecessors of "${value.id}" leads back to it`,
          hint: 'name the model it follows in its line, or leave predecessor out',
        }),
      );
  },
};

function isOwnAncestor(id: string, predecessors: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>();
  let ancestor = predecessors.get(id);
  while (ancestor !== undefined && !seen.has(ancestor)) {
    if (ancestor === id) return true;
    seen.add(ancestor);
    ancestor = predecessors.get(ancestor);
  }
  return false;
}
