/** Which units the documents are for: the one at hand, all, or some by checkboxes. */
import { CHOICE } from '../../text/report-choice';
import { isOfUnits, type DraftChoice, type RoundUnits, type Scope } from './draft-choice';
import { UnitTicks } from './unit-ticks';

interface UnitChoiceProps {
  readonly draft: DraftChoice;
  readonly round: RoundUnits;
  readonly onChange: (draft: DraftChoice) => void;
}

export function UnitChoice({ draft, round, onChange }: UnitChoiceProps) {
  const { units, current } = round;
  if (!isOfUnits(draft)) {
    return draft.kinds.length === 0 ? null : <p class="muted">{CHOICE.wholeRound}</p>;
  }
  const scopes: readonly (readonly [Scope, string])[] = [
    ...(current === undefined ? [] : [['this', CHOICE.scopes.this(current)] as const]),
    ['all', CHOICE.scopes.all(units.length)],
    ['some', CHOICE.scopes.some],
  ];
  return (
    <fieldset>
      <legend>{CHOICE.units}</legend>
      {scopes.map(([scope, caption]) => (
        <label key={scope}>
          <input
            type="radio"
            name="scope"
            checked={draft.scope === scope}
            onChange={() => {
              onChange({ ...draft, scope });
            }}
          />
          <span>{caption}</span>
        </label>
      ))}
      {draft.scope === 'some' && <UnitTicks draft={draft} units={units} onChange={onChange} />}
    </fieldset>
  );
}
