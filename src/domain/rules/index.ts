import type { Rule } from '../record-set.ts';
import { duplicateEntry } from './duplicate-entry.ts';
import { duplicateListing } from './duplicate-listing.ts';
import { duplicateSnapshot } from './duplicate-snapshot.ts';
import { lifecycleOutOfOrder } from './lifecycle-out-of-order.ts';
import { lineageLoop } from './lineage-loop.ts';
import { notYetPublished } from './not-yet-published.ts';
import { reservedId } from './reserved-id.ts';
import { scoreOutOfBounds } from './score-out-of-bounds.ts';
import { scoreOutOfOrder } from './score-out-of-order.ts';
import { strayTranslation } from './stray-translation.ts';
import { unknownCategory } from './unknown-category.ts';
import { unknownName } from './unknown-name.ts';
import { unknownReference } from './unknown-reference.ts';
import { wrongPath } from './wrong-path.ts';

/** Every rule the records are held against; adding one is one file and one line here. */
export const rules: readonly Rule[] = [
  wrongPath,
  reservedId,
  unknownReference,
  duplicateListing,
  lineageLoop,
  lifecycleOutOfOrder,
  duplicateSnapshot,
  unknownCategory,
  unknownName,
  duplicateEntry,
  scoreOutOfOrder,
  scoreOutOfBounds,
  strayTranslation,
  notYetPublished,
];
