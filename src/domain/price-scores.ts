import { bestRows } from './best-rows.ts';
import type { Catalog } from './catalog.ts';
import type { Model } from './model.ts';
import { picturePrice, type PicturePrice } from './picture-price.ts';
import type { Row } from './publication.ts';
import type { Standings } from './standings.ts';

/** A model of some standings with its price per picture. */
export interface PriceScore {
  readonly model: Model;
  /** Its best row. */
  readonly row: Row;
  readonly price: PicturePrice;
  /** Whether no model shown with as low a price has as high a score. */
  readonly best: boolean;
}

/** The models of standings with a known price per picture, cheapest first, of one price the highest first. */
export function priceScores(
  { rows }: Pick<Standings, 'rows'>,
  { models, asOf }: Pick<Catalog, 'models' | 'asOf'>,
): PriceScore[] {
  const priced = bestRows(rows).flatMap((row) => {
    const model = models.get(row.model);
    const price = model && picturePrice(model, { variant: row.variant, asOf });
    return model && price ? [{ model, row, price }] : [];
  });
  priced.sort((a, b) => a.price.shown.amount - b.price.shown.amount || b.row.entry.score - a.row.entry.score);
  let highest = -Infinity;
  return priced.map((each) => {
    const best = each.row.entry.score > highest;
    highest = Math.max(highest, each.row.entry.score);
    return { ...each, best };
  });
}
