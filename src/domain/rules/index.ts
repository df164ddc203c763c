import type { Rule } from '../record-set.ts';
import { contradictoryBoard } from './contradictory-board.ts';
import { dayToCome } from './day-to-come.ts';
import { duplicateEntry } from './duplicate-entry.ts';
import { duplicateListing } from './duplicate-listing.ts';
import { duplicateSnapshot } from './duplicate-snapshot.ts';
import { duplicateSource } from './duplicate-source.ts';
import { earlyLink } from './early-link.ts';
import { lifecycleOutOfOrder } from './lifecycle-out-of-order.ts';
import { lineageLoop } from './lineage-loop.ts';
import { missingBoard } from './missing-board.ts';
import { missingPicture } from './missing-picture.ts';
import { notYetPublished } from './not-yet-published.ts';
import { overduePrediction } from './overdue-prediction.ts';
import { oversizedPicture } from './oversized-picture.ts';
import { placeholder } from './placeholder.ts';
import { reservedId } from './reserved-id.ts';
import { rowsBeyondCoverage } from './rows-beyond-coverage.ts';
import { scoreOutOfBounds } from './score-out-of-bounds.ts';
import { scoreOutOfOrder } from './score-out-of-order.ts';
import { staleTranslation } from './stale-translation.ts';
import { strayTranslation } from './stray-translation.ts';
import { typedNumber } from './typed-number.ts';
import { unknownCategory } from './unknown-category.ts';
import { unknownName } from './unknown-name.ts';
import { unknownReference } from './unknown-reference.ts';
import { unreadablePicture } from './unreadable-picture.ts';
import { updateOutOfOrder } from './update-out-of-order.ts';
import { wrongPath } from './wrong-path.ts';

/** Every rule the records are held against; adding one is one file and one line here. */
export const rules: readonly Rule[] = [
  wrongPath,
  reservedId,
  unknownReference,
  earlyLink,
  duplicateListing,
  contradictoryBoard,
  lineageLoop,
  lifecycleOutOfOrder,
  duplicateSnapshot,
  unknownCategory,
  unknownName,
  duplicateEntry,
  scoreOutOfOrder,
  scoreOutOfBounds,
  rowsBeyondCoverage,
  strayTranslation,
  staleTranslation,
  duplicateSource,
  missingPicture,
  unreadablePicture,
  oversizedPicture,
  updateOutOfOrder,
  placeholder,
  typedNumber,
  notYetPublished,
  dayToCome,
  missingBoard,
  overduePrediction,
];
