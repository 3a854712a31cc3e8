/** The round's decimals as Cấu hình states them; 2 where it states nothing that scores can be rounded to. */
import { MAX_DECIMALS } from '../../core/points';
import type { SettingsTab } from './settings';

export function decimalsIn({ values: { decimals } }: SettingsTab): number {
  const isUsable =
    typeof decimals === 'number' &&
    Number.isInteger(decimals) &&
    decimals >= 0 &&
    decimals <= MAX_DECIMALS;
  return isUsable ? decimals : 2;
}
