/** A problem with its cure, read out at once, and a button to try again where that can help. */
import { RETRY } from '../text/advice';
import type { Advice } from './advice';

interface AdviceBoxProps {
  readonly advice: Advice;
  readonly onRetry?: () => void;
}

export function AdviceBox({ advice, onRetry }: AdviceBoxProps) {
  return (
    <div class="box warning" role="alert">
      <strong>{advice.problem}</strong>
      <p>{advice.cure}</p>
      {advice.detail !== '' && <p class="detail">{advice.detail}</p>}
      {onRetry && (
        <button type="button" onClick={onRetry}>
          {RETRY}
        </button>
      )}
    </div>
  );
}
