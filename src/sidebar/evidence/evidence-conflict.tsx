/** Somebody was faster on Hồ sơ: both values of each changed field, and the choice between them. */
import type { EvidenceFields } from '../../contract/evidence';
import { EVIDENCE_PANEL } from '../../text/evidence-panel';
import { EDITOR } from '../../text/sidebar';
import type { EvidenceDraft } from './use-evidence-draft';

interface EvidenceConflictProps {
  readonly draft: EvidenceDraft;
  readonly theirs: EvidenceFields;
}

export function EvidenceConflict({ draft, theirs }: EvidenceConflictProps) {
  const shown = (text: string) => (text === '' ? EDITOR.blank : `“${text}”`);
  return (
    <div class="box warning" role="alert">
      <strong>{EVIDENCE_PANEL.conflict}</strong>
      {draft.changed.map((field) => (
        <p key={field}>
          {EVIDENCE_PANEL.fields[field]}: {EDITOR.theirs} <b>{shown(theirs[field])}</b>,{' '}
          {EDITOR.mine} <b>{shown(draft.values[field].trim())}</b>
        </p>
      ))}
      <div class="actions">
        <button type="button" onClick={draft.save}>
          {EDITOR.keepMine}
        </button>
        <button type="button" onClick={draft.restore}>
          {EDITOR.takeTheirs}
        </button>
      </div>
    </div>
  );
}
