/** The three fields of a leaf that people fill in: Enter saves, Esc restores, a conflict asks. */
import type { EnteredResult } from '../../contract/criterion';
import type { EditResultOutcome, EditResultRequest } from '../../contract/calls/edit-result';
import { EDITOR } from '../../text/sidebar';
import { changesOf } from '../state/fields-draft';
import { useFieldsDraft } from '../state/use-fields-draft';
import { TextField } from '../components/draft-fields';
import { DraftForm } from '../components/draft-form';

interface ResultEditorProps {
  readonly entered: EnteredResult;
  readonly answers: readonly string[];
  readonly send: (changes: EditResultRequest['changes']) => Promise<EditResultOutcome>;
  readonly onSettled: (isSaved: boolean) => void;
  readonly onDirty: (isDirty: boolean) => void;
}

type Field = keyof EnteredResult;
const FIELDS: readonly Field[] = ['self', 'appraised', 'reason'];
const ANSWERS_ID = 'known-answers';

export function ResultEditor({ entered, answers, send, onSettled, onDirty }: ResultEditorProps) {
  const draft = useFieldsDraft<Field>({
    names: FIELDS,
    entered,
    onSettled,
    onDirty,
    send: (edit) => send(changesOf(edit)),
  });
  const shared = { draft, labels: EDITOR.fields };
  return (
    <DraftForm {...shared} isEnterSaving aside={<small>{EDITOR.keys}</small>}>
      <TextField {...shared} field="self" list={ANSWERS_ID} />
      <TextField
        {...shared}
        field="appraised"
        list={ANSWERS_ID}
        placeholder={EDITOR.appraisedEmpty}
      />
      <TextField {...shared} field="reason" isLong />
      <datalist id={ANSWERS_ID}>
        {answers.map((answer) => (
          <option key={answer} value={answer} />
        ))}
      </datalist>
    </DraftForm>
  );
}
