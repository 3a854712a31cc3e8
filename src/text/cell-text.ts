/** A result cell as its unit sees it, in words of ours; what cannot be shown in a sentence (a date) is left out. */
import { fractionOfDouble } from '../core/read-number';
import { formatFraction } from './number-format';
import { VOCABULARY } from './vocabulary';

export function cellText(cell: unknown): string {
  if (typeof cell === 'string') return cell.trim();
  if (typeof cell === 'boolean') return VOCABULARY[cell ? 'yes' : 'no'][0] ?? '';
  if (typeof cell !== 'number' || !Number.isFinite(cell)) return '';
  return `${cell < 0 ? '-' : ''}${formatFraction(fractionOfDouble(Math.abs(cell)))}`;
}
