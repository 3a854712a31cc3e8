/** The form of one unit in one inspection, of one that stands in the tab or of a new one. */
import { Button } from '../../client/controls';
import type { InspectionFields } from '../../contract/calls/edit-inspections';
import { recordOf } from '../../core/record-of';
import { INSPECTIONS_PANEL } from '../../text/inspections';
import { INSPECTIONS_TAB } from '../../text/labels';
import { ChoiceField, TextField } from '../components/draft-fields';
import { DraftForm } from '../components/draft-form';
import type { TasksProps } from '../remediation/remediation-panel';
import { useFieldsDraft } from '../state/use-fields-draft';

type Field = Exclude<keyof InspectionFields, 'unit'>;
const FIELDS = Object.keys(INSPECTIONS_PANEL.fields) as readonly Field[];
const LONG: readonly Field[] = ['strengths', 'shortcomings'];
const NEW = recordOf(FIELDS, (field) => (field === 'kind' ? INSPECTIONS_TAB.kinds[0] : ''));

interface InspectionEditorProps extends TasksProps {
  readonly unit: string;
  /** Null for a new one. */
  readonly row: number | null;
  readonly visit?: InspectionFields;
  readonly onClose: () => void;
}

export function InspectionEditor(props: InspectionEditorProps) {
  const { server, sidebar, unit, row, visit = { ...NEW, unit }, onSaved, onClose } = props;
  const draft = useFieldsDraft<Field>({
    names: FIELDS,
    entered: visit,
    send: ({ before, after }) => {
      const seen = row === null ? null : { ...before, unit: visit.unit };
      const next = { ...after, unit: visit.unit };
      return server.editInspections({ edits: [{ row, before: seen, after: next }] });
    },
    hold: sidebar.hold,
    saved: INSPECTIONS_PANEL.saved,
    onSettled: (said) => {
      if (row === null) onClose();
      onSaved(said);
    },
  });
  const shared = { draft, labels: INSPECTIONS_PANEL.fields };
  const close = draft.changed.length === 0 && (
    <Button caption={INSPECTIONS_PANEL.close} onPress={onClose} />
  );
  return (
    <DraftForm {...shared} aside={close}>
      {FIELDS.map((field) =>
        field === 'kind' ? (
          <ChoiceField key={field} {...shared} field={field} choices={INSPECTIONS_TAB.kinds} />
        ) : (
          <TextField key={field} {...shared} field={field} isLong={LONG.includes(field)} />
        ),
      )}
    </DraftForm>
  );
}
