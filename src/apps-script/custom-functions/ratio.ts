/** `CCHC_RATIO`: what a result says as a ratio from 0 to 1, same shape as given; what it cannot read says why. */
import { toNumber } from '../../core/fraction';
import { askProportion } from '../../core/methods/answers';
import { createResultReader, type Reading } from '../../core/reading';
import { issueCell } from '../../text/issue-message';
import { EXCLUDED_MARK, VOCABULARY } from '../../text/vocabulary';
import { matrix } from './arguments';

export function ratio(given: unknown): (number | string)[][] {
  const read = createResultReader(VOCABULARY);
  return matrix('text', given).value.map((cells) => cells.map((cell) => ratioCell(read(cell))));
}

function ratioCell(reading: Reading): number | string {
  switch (reading.kind) {
    case 'pending':
      return '';
    case 'notApplicable':
      return EXCLUDED_MARK;
    case 'fault':
      return issueCell(reading.issue);
    case 'no':
      return issueCell({ code: 'expectedProportion', text: reading.text });
    default: {
      const value = askProportion(reading);
      return 'code' in value ? issueCell(value) : toNumber(value);
    }
  }
}
