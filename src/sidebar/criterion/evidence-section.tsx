/** Hồ sơ in the panel Tiêu chí: the evidence of a component and the unit's explanation, with what is doubtful about it. */
import { linksOf, recordProblems } from '../../rules/evidence/evidence-problems';
import { safeLink } from '../../client/safe-link';
import { UNIT_FIELDS, type EvidenceFields, type UnitEvidence } from '../../contract/evidence';
import { OPINION } from '../../text/evidence';
import { EVIDENCE_PANEL } from '../../text/evidence-panel';
import { ChoiceField, TextField } from '../components/draft-fields';
import { DraftForm } from '../components/draft-form';
import { useFieldsDraft, type EditorProps } from '../state/use-fields-draft';

type Field = keyof UnitEvidence;

interface EvidenceSectionProps extends EditorProps<Field> {
  readonly entered: EvidenceFields;
  readonly year: number;
}

const LONG: readonly Field[] = ['link', 'note', 'explanation', 'extra'];

export function EvidenceSection({ year, ...options }: EvidenceSectionProps) {
  const draft = useFieldsDraft<Field>({ ...options, names: UNIT_FIELDS });
  const shared = { draft, labels: EVIDENCE_PANEL.fields };
  return (
    <>
      <h3>{EVIDENCE_PANEL.heading}</h3>
      <Decided {...options.entered} />
      <DraftForm {...shared} name={EVIDENCE_PANEL.heading} saveCaption={EVIDENCE_PANEL.save}>
        {UNIT_FIELDS.map((field) =>
          field === 'opinion' ? (
            <ChoiceField
              key={field}
              {...shared}
              field={field}
              choices={Object.values(OPINION)}
              blank={EVIDENCE_PANEL.noOpinion}
            />
          ) : (
            <TextField key={field} {...shared} field={field} isLong={LONG.includes(field)} />
          ),
        )}
        <Links text={draft.values.link} />
        <ul class="problems">
          {recordProblems(draft.values, year, safeLink).map((problem) => (
            <li key={problem}>⚠ {problem}</li>
          ))}
        </ul>
      </DraftForm>
    </>
  );
}

function Links({ text }: { readonly text: string }) {
  const links = linksOf(text).flatMap((one) => safeLink(one) ?? []);
  return (
    <p>
      {links.map(({ href, host }, i) => (
        <a key={href} href={href} target="_blank" rel="noopener">
          {EVIDENCE_PANEL.open(i + 1, host)}{' '}
        </a>
      ))}
    </p>
  );
}

function Decided({ state, conclusion }: Pick<EvidenceFields, 'state' | 'conclusion'>) {
  if (state === '') return null;
  return (
    <p>
      {EVIDENCE_PANEL.state}: <strong>{state}</strong>
      {conclusion !== '' && ` · ${EVIDENCE_PANEL.conclusion}: ${conclusion}`}
    </p>
  );
}
