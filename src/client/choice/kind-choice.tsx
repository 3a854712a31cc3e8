/** Checkboxes for the kinds of documents, with one line each on what it is. */
import { REPORT_KINDS } from '../../contract/report-kinds';
import { CHOICE, REPORT_KIND } from '../../text/report-choice';
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
          <label>
            <input
              type="checkbox"
              checked={draft.kinds.includes(kind)}
              aria-describedby={`hint-${kind}`}
              onChange={(event) => {
                onChange(withKind(draft, kind, event.currentTarget.checked));
              }}
            />
            <span>{REPORT_KIND[kind].name}</span>
          </label>
          <p id={`hint-${kind}`} class="option-hint">
            {REPORT_KIND[kind].hint}
          </p>
        </div>
      ))}
    </fieldset>
  );
}
