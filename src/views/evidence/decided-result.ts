/**
 * What stands in an appraised cell after a decision on an explanation. Accepting brings the self-assessed result back;
 * where that counts already, only a typed result can change anything.
 */
import type { Decision } from '../../contract/explanation';

export function decidedResult(decision: Decision, present: string, typed: string): string {
  switch (decision) {
    case 'accepted':
      return present === '' ? typed : '';
    case 'partial':
      return typed === '' ? present : typed;
    case 'refused':
      return present;
  }
}
