/** One thing wrong in a workbook, with what would put it right. */
import type { CheckFinding } from '../../contract/check';

/** `setup`: setup writes it again anyway. Undefined: only people know what is right. */
type Repair = 'setup' | (() => void) | undefined;

export interface Finding extends Omit<CheckFinding, 'isRepairable'> {
  readonly repair: Repair;
}

/** Only people know what is right. */
export function leftToPeople(text: string, tab = '', range = ''): Finding {
  return { tab, range, text, repair: undefined };
}

export function toContract({ tab, range, text, repair }: Finding): CheckFinding {
  return { tab, range, text, isRepairable: repair !== undefined };
}
