/** The round's decimals as the cell on Cấu hình states them; 2 where it states nothing that scores can be rounded to. */
import { MAX_DECIMALS } from '../../core/points';

export function decimalsIn(cell: unknown): number {
  const isUsable =
    typeof cell === 'number' && Number.isInteger(cell) && cell >= 0 && cell <= MAX_DECIMALS;
  return isUsable ? cell : 2;
}
