import type { Catalog } from '../domain/catalog.ts';
import type { GainsPair } from '../domain/gains-pair.ts';
import { didYouMean } from '../domain/nearest.ts';
import { renditionProblem, type RenditionProblem } from './rendition.ts';

/** A model with the one it is measured against: the one named, else the one its record names. */
export function predecessorOf(
  { models }: Pick<Catalog, 'models'>,
  { model, predecessor }: { readonly model: string; readonly predecessor?: string },
): GainsPair | RenditionProblem {
  const found = models.get(model);
  const against = predecessor ?? found?.predecessor;
  const unknown = [model, ...(against === undefined ? [] : [against])].find((id) => !models.has(id));
  if (unknown !== undefined) {
    return renditionProblem(`there is no model "${unknown}"`, didYouMean(unknown, [...models.keys()]));
  }
  if (against === undefined) {
    return renditionProblem(
      `the record of ${found?.name ?? model} names no predecessor`,
      'name the model it is measured against in predecessor',
    );
  }
  return against === model
    ? renditionProblem(`${found?.name ?? model} has no gain over itself`, 'name another model in predecessor')
    : { model, predecessor: against };
}
