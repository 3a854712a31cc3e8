/** The three fields of a leaf that people fill in: Enter saves, Esc restores, a conflict asks. */
import type { EnteredResult } from '../../contract/criterion';
import { EDITOR } from '../../text/sidebar';
import { useFieldsDraft, type EditorProps } from '../state/use-fields-draft';
import { TextField } from '../components/draft-fields';
import { DraftForm } from '../components/draft-form';

type Field = keyof EnteredResult;

interface ResultEditorProps extends EditorProps<Field> {
  readonly answers: readonly string[];
}

const FIELDS: readonly Field[] = ['self', 'appraised', 'reason'];
const ANSWERS_ID = 'known-answers';

export function ResultEditor({ answers, ...options }: ResultEditorProps) {
  const draft = useFieldsDraft<Field>({ ...options, names: FIELDS });
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
