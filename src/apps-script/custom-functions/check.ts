/**
 * `CCHC_CHECK`: does a stated ratio agree with its numerator and denominator? Published sources state 8,48 % for
 * 9/764; this shows both figures and corrects nothing. As in audits, a rate may be off by one unit of its last typed decimal.
 * Ranges of one size are checked cell by cell.
 */
import {
  compareFractions,
  divide,
  HUNDRED,
  larger,
  smaller,
  subtract,
  type Fraction,
} from '../../core/fraction';
import { allowanceOf } from '../../core/monitoring/statistic-reading';
import { isBlank, createResultReader, type Reading } from '../../core/reading';
import { fractionOfDouble } from '../../core/read-number';
import {
  CHECK_MATCHES,
  CHECK_NO_DENOMINATOR,
  CHECK_UNREADABLE,
  checkMismatch,
  USAGE,
} from '../../text/usage-message';
import { VOCABULARY, WARNING_MARK } from '../../text/vocabulary';
import { UsageError, matrix, requireSameColumns, requireSameRows, type Cell } from './arguments';

export function check(
  stated: unknown,
  numerator: unknown,
  denominator: unknown,
  tolerance?: unknown,
): string[][] {
  const statements = matrix('stated', stated);
  const numerators = matrix('numerator', numerator);
  const denominators = matrix('denominator', denominator);
  requireSameRows(statements, numerators, denominators);
  requireSameColumns(statements, numerators);
  requireSameColumns(statements, denominators);
  const allowed = readTolerance(tolerance);
  return statements.value.map((cells, row) =>
    cells.map((cell, i) =>
      checkOne(cell, numerators.value[row]?.[i], denominators.value[row]?.[i], allowed),
    ),
  );
}

const read = createResultReader(VOCABULARY);

function checkOne(
  stated: Cell,
  numerator: Cell,
  denominator: Cell,
  tolerance: Fraction | undefined,
): string {
  if ([stated, numerator, denominator].every(isBlank)) return '';
  const reading = read(stated);
  const claim = quantityOf(reading);
  const part = quantityOf(read(numerator));
  const whole = quantityOf(read(denominator));
  if (!claim || !part || !whole) return `${WARNING_MARK} ${CHECK_UNREADABLE}`;
  if (whole.numerator === 0) return `${WARNING_MARK} ${CHECK_NO_DENOMINATOR}`;
  const actual = divide(part, whole);
  const distance = subtract(larger(actual, claim), smaller(actual, claim));
  const allowed = tolerance ?? (hasDecimals(reading) ? allowanceOf(claim) : HUNDREDTH);
  const matches = compareFractions(distance, allowed) <= 0;
  return matches ? CHECK_MATCHES : checkMismatch(part, whole, actual, claim);
}

function quantityOf(reading: Reading): Fraction | undefined {
  return 'value' in reading ? reading.value : undefined;
}

/** Of `1/2` no decimal says how it was rounded: it may be off by 0.01 of a percentage point. */
function hasDecimals(reading: Reading): boolean {
  if (reading.kind === 'proportion') return !reading.text.includes('/');
  return reading.kind === 'number' || reading.kind === 'numberCell';
}

const HUNDREDTH: Fraction = { numerator: 1, denominator: 10_000 };

/** Given in percentage points: 0,1 allows 8,48 % for 8,4 %. */
function readTolerance(given: unknown): Fraction | undefined {
  const cell = given === undefined ? undefined : matrix('values', given).value[0]?.[0];
  if (isBlank(cell)) return undefined;
  if (typeof cell !== 'number' || !(cell >= 0 && cell <= 100))
    throw new UsageError(USAGE.tolerance());
  return divide(fractionOfDouble(cell), HUNDRED);
}
