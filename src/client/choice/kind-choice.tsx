/** Checkboxes for the kinds of documents, with one line each on what it is. */
import { REPORT_KINDS } from '../../contract/report-kinds';
import { CHOICE, REPORT_KIND } from '../../text/report-choice';
import { Tick } from '../controls';
import { withKind, type DraftChoice } from './draft-choice';

interface KindChoiceProps {
  readonly draft: DraftChoice;
  readonly onChange: (draft: DraftChoice) => void;
}

export function KindChoice({ draft, onChange }: KindChoiceProps) {
  return (
    <fieldset>
      <legend>{CHOICE.kinds}</legend>
      {REPORT_KINDS.map((kind) => (
        <div key={kind} class="option">
          <Tick
            caption={REPORT_KIND[kind].name}
            isOn={draft.kinds.includes(kind)}
            hint={`hint-${kind}`}
            onTick={(isOn) => {
              onChange(withKind(draft, kind, isOn));
            }}
          />
          <p id={`hint-${kind}`} class="option-hint">
            {REPORT_KIND[kind].hint}
          </p>
        </div>
      ))}
    </fieldset>
  );
}
