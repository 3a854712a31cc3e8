/** What is entered for a leaf, as text: both results, and the appraisers' reason, which is the note of their cell. */
import type { EnteredResult } from '../../contract/criterion';
import { cellText } from '../../text/cell-text';
import type { CriterionPlace } from './find-criterion';
import { cellAt, typedCells } from './group-tab-cells';

/** One read: the note; the results were read with the tab. */
export function readEntered(place: CriterionPlace): EnteredResult {
  const { tab, row, unit } = place;
  return {
    self: cellText(typedCells(tab, row, 'self')[unit]),
    appraised: cellText(typedCells(tab, row, 'appraised')[unit]),
    reason: cellAt(place, 'appraised').getNote().trim(),
  };
}
