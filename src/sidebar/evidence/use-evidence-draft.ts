/** What a person is about to save on Hồ sơ for one component, as use-draft.ts for results: a conflict asks first. */
import { useEffect, useState } from 'preact/hooks';
import { adviceFor, type Advice } from '../../client/advice';
import type {
  EditEvidenceOutcome,
  EditEvidenceRequest,
  EvidenceFields,
  UnitEvidence,
} from '../../contract/evidence';
import { EVIDENCE_PANEL } from '../../text/evidence-panel';

export type EvidenceField = keyof UnitEvidence;
export const EVIDENCE_FIELDS = Object.keys(EVIDENCE_PANEL.fields) as readonly EvidenceField[];

export interface EvidenceDraft {
  readonly values: EvidenceFields;
  readonly changed: readonly EvidenceField[];
  readonly isSaving: boolean;
  readonly message: string;
  readonly problem: Advice | undefined;
  /** What others have written meanwhile. */
  readonly theirs: EvidenceFields | undefined;
  readonly setField: (field: EvidenceField, value: string) => void;
  readonly save: () => void;
  readonly restore: () => void;
}

interface Options {
  readonly entered: EvidenceFields;
  readonly send: (changes: EditEvidenceRequest['changes']) => Promise<EditEvidenceOutcome>;
  readonly onSaved: () => void;
}

export function useEvidenceDraft({ entered, send, onSaved }: Options): EvidenceDraft {
  const [base, setBase] = useState(entered);
  const [values, setValues] = useState(entered);
  const [isSaving, setSaving] = useState(false);
  const [message, setMessage] = useState('');
  const [problem, setProblem] = useState<Advice>();
  const [theirs, setTheirs] = useState<EvidenceFields>();
  const changed = EVIDENCE_FIELDS.filter((field) => values[field].trim() !== base[field]);
  const settle = (next: EvidenceFields) => {
    setBase(next);
    setValues(next);
    setTheirs(undefined);
    setMessage('');
  };
  useEffect(() => {
    if (changed.length === 0 && !isSaving) settle(entered);
  }, [JSON.stringify(entered)]);
  const submit = async () => {
    const from = theirs ?? base;
    setSaving(true);
    setProblem(undefined);
    try {
      const outcome = await send(changesOf(changed, values, from));
      if (outcome.ok) {
        settle(outcome.entered);
        onSaved();
      } else if (outcome.reason === 'conflict') setTheirs(outcome.entered);
      else setMessage('message' in outcome ? outcome.message : EVIDENCE_PANEL[outcome.reason]);
    } catch (error) {
      setProblem(adviceFor(error, navigator.onLine));
    }
    setSaving(false);
  };
  return {
    values,
    changed,
    isSaving,
    message,
    problem,
    theirs,
    setField: (field, value) => {
      setValues((before) => ({ ...before, [field]: value }));
    },
    save: () => {
      if (changed.length > 0 && !isSaving) void submit();
    },
    restore: settle.bind(null, theirs ?? base),
  };
}

function changesOf(
  changed: readonly EvidenceField[],
  values: EvidenceFields,
  from: EvidenceFields,
): EditEvidenceRequest['changes'] {
  const changes = changed.map(
    (field) => [field, { value: values[field], expected: from[field] }] as const,
  );
  return Object.fromEntries(changes);
}
