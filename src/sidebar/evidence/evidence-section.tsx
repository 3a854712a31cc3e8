/** Hồ sơ in the panel Tiêu chí: the evidence of a component and the unit's explanation, with what is doubtful about it. */
import { useEffect } from 'preact/hooks';
import { AdviceBox } from '../../client/advice-box';
import { linksOf, recordProblems, safeLink } from '../../client/evidence/evidence-problems';
import type {
  EditEvidenceOutcome,
  EditEvidenceRequest,
  EvidenceFields,
} from '../../contract/evidence';
import { OPINION } from '../../text/evidence';
import { EVIDENCE_PANEL } from '../../text/evidence-panel';
import { EDITOR } from '../../text/sidebar';
import { EvidenceConflict } from './evidence-conflict';
import {
  EVIDENCE_FIELDS,
  useEvidenceDraft,
  type EvidenceDraft,
  type EvidenceField,
} from './use-evidence-draft';

export interface EvidenceSectionProps {
  readonly entered: EvidenceFields;
  readonly year: number;
  readonly send: (changes: EditEvidenceRequest['changes']) => Promise<EditEvidenceOutcome>;
  readonly onSaved: () => void;
  readonly onDirty: (isDirty: boolean) => void;
}

const LONG: readonly EvidenceField[] = ['link', 'note', 'explanation', 'extra'];

export function EvidenceSection(props: EvidenceSectionProps) {
  const { year, onDirty } = props;
  const draft = useEvidenceDraft(props);
  const isDirty = draft.changed.length > 0;
  useDirtyReport(isDirty, onDirty);
  return (
    <form
      class="editor"
      aria-label={EVIDENCE_PANEL.heading}
      aria-busy={draft.isSaving}
      onSubmit={(event) => {
        event.preventDefault();
        draft.save();
      }}
    >
      <h3>{EVIDENCE_PANEL.heading}</h3>
      {EVIDENCE_FIELDS.map((field) => (
        <Field key={field} draft={draft} field={field} />
      ))}
      <Links text={draft.values.link} />
      <ul class="problems">
        {recordProblems(draft.values, year).map((problem) => (
          <li key={problem}>⚠ {problem}</li>
        ))}
      </ul>
      <Decided values={draft.values} />
      {draft.theirs && <EvidenceConflict draft={draft} theirs={draft.theirs} />}
      {draft.message !== '' && (
        <p class="box warning" role="alert">
          {draft.message}
        </p>
      )}
      {draft.problem && <AdviceBox advice={draft.problem} />}
      <div class="actions">
        <button type="submit" aria-disabled={!isDirty || draft.isSaving}>
          {draft.isSaving ? EDITOR.saving : EVIDENCE_PANEL.save}
        </button>
        <button type="button" aria-disabled={!isDirty} onClick={draft.restore}>
          {EDITOR.restore}
        </button>
      </div>
    </form>
  );
}

function useDirtyReport(isDirty: boolean, onDirty: (isDirty: boolean) => void): void {
  useEffect(() => {
    onDirty(isDirty);
  }, [isDirty]);
  useEffect(
    () => () => {
      onDirty(false);
    },
    [],
  );
}

function Field({ draft, field }: { readonly draft: EvidenceDraft; readonly field: EvidenceField }) {
  const shared = {
    value: draft.values[field],
    onInput: (event: { currentTarget: { value: string } }) => {
      draft.setField(field, event.currentTarget.value);
    },
  };
  return (
    <label>
      <span>{EVIDENCE_PANEL.fields[field]}</span>
      {field === 'opinion' ? (
        <select {...shared}>
          <option value="">{EVIDENCE_PANEL.noOpinion}</option>
          {Object.values(OPINION).map((opinion) => (
            <option key={opinion}>{opinion}</option>
          ))}
        </select>
      ) : LONG.includes(field) ? (
        <textarea rows={2} {...shared} />
      ) : (
        <input type="text" autocomplete="off" {...shared} />
      )}
    </label>
  );
}

function Links({ text }: { readonly text: string }) {
  const links = linksOf(text).flatMap((one) => safeLink(one) ?? []);
  return (
    <p>
      {links.map((link, i) => (
        <a key={link} href={link} target="_blank" rel="noopener">
          {EVIDENCE_PANEL.open(i + 1)}{' '}
        </a>
      ))}
    </p>
  );
}

function Decided({ values: { state, conclusion } }: { readonly values: EvidenceFields }) {
  if (state === '') return null;
  return (
    <p>
      {EVIDENCE_PANEL.state}: <strong>{state}</strong>
      {conclusion !== '' && ` · ${EVIDENCE_PANEL.conclusion}: ${conclusion}`}
    </p>
  );
}
