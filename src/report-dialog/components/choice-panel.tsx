/** Kinds and units, to be changed without going back to the sidebar; folded away where the sidebar has chosen. */
import {
  chosenUnits,
  isOfUnits,
  type DraftChoice,
  type RoundUnits,
} from '../../client/choice/draft-choice';
import { KindChoice } from '../../client/choice/kind-choice';
import { UnitChoice } from '../../client/choice/unit-choice';
import { REPORT_KIND } from '../../text/report-choice';
import { REPORT_DIALOG } from '../../text/report-dialog';

export interface ChoicePanelProps {
  readonly draft: DraftChoice;
  readonly round: RoundUnits;
  readonly isOpen: boolean;
  readonly onChange: (draft: DraftChoice) => void;
}

export function ChoicePanel({ draft, round, isOpen, onChange }: ChoicePanelProps) {
  return (
    <details class="choice" open={isOpen}>
      <summary>
        <strong>{REPORT_DIALOG.choose}</strong>
        <span class="muted">{chosenInWords(draft, round)}</span>
      </summary>
      <KindChoice draft={draft} onChange={onChange} />
      <UnitChoice draft={draft} round={round} onChange={onChange} />
    </details>
  );
}

function chosenInWords(draft: DraftChoice, round: RoundUnits): string {
  const kinds = draft.kinds.map((kind) => REPORT_KIND[kind].name).join(', ');
  if (!isOfUnits(draft)) return kinds;
  return REPORT_DIALOG.chosen(kinds, chosenUnits(draft, round).length, round.units.length);
}
