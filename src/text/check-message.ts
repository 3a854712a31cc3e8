/** What `CCHC_CHECK` says of a ratio that a source states. */
import type { Fraction } from '../core/fraction';
import { formatFraction, formatPercent, formatPercentBeside } from './number-format';

export const CHECK_MATCHES = 'Khớp';

export function checkMismatch(
  numerator: Fraction,
  denominator: Fraction,
  actual: Fraction,
  stated: Fraction,
): string {
  const ratio = `${formatFraction(numerator)}/${formatFraction(denominator)}`;
  return `Lệch: ${ratio} = ${formatPercentBeside(actual, stated)}, nguồn nêu ${formatPercent(stated)}`;
}

export const CHECK_NO_DENOMINATOR = 'mẫu số bằng 0';
export const CHECK_UNREADABLE = 'cần tỷ lệ, tử số và mẫu số';
