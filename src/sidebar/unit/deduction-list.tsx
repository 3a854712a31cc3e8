/** What a unit lost points on, with the why of each; the code leads to the criterion. */
import { Button } from '../../client/controls';
import type { RoundDeduction } from '../../contract/round';
import { UNIT_PANEL } from '../../text/sidebar';
import { short } from '../format';

interface DeductionListProps {
  readonly deductions: readonly RoundDeduction[];
  readonly sum: number;
  readonly onOpen: (code: string) => void;
}

export function DeductionList({ deductions, sum, onOpen }: DeductionListProps) {
  return (
    <>
      <h2>
        {UNIT_PANEL.deductions}
        {deductions.length > 0 && (
          <span class="count">
            {UNIT_PANEL.deductionCount(deductions.length)}, −{short(sum)}
          </span>
        )}
      </h2>
      {deductions.length === 0 && <p class="muted">{UNIT_PANEL.noDeductions}</p>}
      <ul class="deductions">
        {deductions.map((deduction) => (
          <Deduction key={deduction.code} deduction={deduction} onOpen={onOpen} />
        ))}
      </ul>
    </>
  );
}

interface DeductionProps extends Pick<DeductionListProps, 'onOpen'> {
  readonly deduction: RoundDeduction;
}

function Deduction({ deduction: lost, onOpen }: DeductionProps) {
  const { code, name, maximum, deduction, why } = lost;
  return (
    <li>
      <div class="deduction-head">
        <Button
          class="link"
          aria-label={UNIT_PANEL.openCriterion(code)}
          caption={code}
          onPress={onOpen}
          given={code}
        />
        <span class={deduction < maximum ? 'lost part-lost' : 'lost all-lost'}>
          −{short(deduction)}/{short(maximum)}
        </span>
      </div>
      <div class="deduction-name">{name}</div>
      <div class="why">{why}</div>
    </li>
  );
}
