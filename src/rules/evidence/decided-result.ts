/**
 * What stands in an appraised cell after a decision on an explanation. Accepting brings the self-assessed result back;
 * where there is none, or it counts already, only a typed result can change anything.
 */
import type { EnteredResult } from '../../contract/criterion';
import type { Decision } from '../../contract/calls/decide-explanation';

export function decidedResult(
  decision: Decision,
  { self, appraised }: Pick<EnteredResult, 'self' | 'appraised'>,
  typed: string,
): string {
  switch (decision) {
    case 'accepted':
      return appraised === '' || self === '' ? typed : '';
    case 'partial':
      return typed === '' ? appraised : typed;
    case 'refused':
      return appraised;
  }
}
