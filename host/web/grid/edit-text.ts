// The text a person gets to edit when a cell is opened: what typing it again would give, in Vietnamese form.
import { isDateFormat, DATE, displayText } from '../../univer/number-format';

const EXACT_DIGITS = 15;

export function editText(value: number, pattern: string | undefined): string {
  if (isDateFormat(pattern)) return displayText(value, DATE, 'vi');
  const isPercent = pattern?.includes('%') === true;
  const shown = isPercent ? Number((value * 100).toPrecision(EXACT_DIGITS)) : value;
  return String(shown).replace('.', ',') + (isPercent ? '%' : '');
}
