/**
 * The inspections of the chosen unit: what was found, how far its recommendations are, a press that makes tasks of the findings,
 * and the form. The tab is made on request only.
 */
import { useState } from 'preact/hooks';
import { Button, PressState, Warning } from '../../client/controls';
import { usePress } from '../../client/use-press';
import type { ReportInspection } from '../../contract/report';
import { sameName } from '../../core/identity';
import { dayOf } from '../../core/last-day';
import { tasksOf } from '../../reports/task-owners';
import { recommendationsOf, type Recommendations } from '../../rules/remediation/recommendations';
import { INSPECTIONS_PANEL } from '../../text/inspections';
import type { TasksProps } from '../remediation/remediation-panel';
import { useProtections } from '../round/use-protections';
import { InspectionEditor } from './inspection-editor';

interface InspectionsProps extends TasksProps {
  readonly unit: string;
}

export function InspectionsSection(props: InspectionsProps) {
  const { data, unit } = props;
  const [openRow, setOpenRow] = useState<number | null>();
  const close = () => {
    setOpenRow(undefined);
  };
  const visits = data.inspections?.filter((visit) => sameName(visit.unit, unit));
  return (
    <section aria-labelledby="inspections-heading">
      <h2 id="inspections-heading">{INSPECTIONS_PANEL.heading}</h2>
      <p class="muted">{INSPECTIONS_PANEL.hint}</p>
      {visits === undefined && <MakeTab {...props} />}
      {visits?.length === 0 && <p class="muted">{INSPECTIONS_PANEL.none}</p>}
      <ul class="tasks">
        {visits?.map((visit) => (
          <li key={visit.row}>
            <Visit {...props} visit={visit} onOpen={setOpenRow} isOpen={openRow === visit.row} />
            {openRow === visit.row && (
              <InspectionEditor {...props} row={visit.row} visit={visit} onClose={close} />
            )}
          </li>
        ))}
      </ul>
      {visits && openRow === null && <InspectionEditor {...props} row={null} onClose={close} />}
      {visits && openRow !== null && (
        <Button caption={INSPECTIONS_PANEL.add} onPress={setOpenRow} given={null} />
      )}
    </section>
  );
}

function MakeTab({ server, onSaved }: InspectionsProps) {
  const protections = useProtections(server);
  const pressed = usePress(async () => {
    const answer = await server.addTab({ role: 'inspections' });
    if (answer.ok) {
      protections.start('added');
      onSaved(answer.name);
    }
    return answer;
  });
  const { isBusy, outcome, press } = pressed;
  return (
    <>
      <Button disabled={isBusy} caption={INSPECTIONS_PANEL.make} onPress={press} />
      <PressState pressed={pressed} working={INSPECTIONS_PANEL.making}>
        <Warning text={outcome?.ok === false ? outcome.message : ''} />
      </PressState>
    </>
  );
}

interface VisitProps extends InspectionsProps {
  readonly visit: ReportInspection;
  readonly isOpen: boolean;
  readonly onOpen: (row: number | undefined) => void;
}

function Visit(props: VisitProps) {
  const { data, unit, visit, isOpen, onOpen } = props;
  const asked = recommendationsOf(visit, tasksOf(data, unit), dayOf(new Date()));
  const { inspection, deadline } = visit;
  return (
    <>
      <Button
        class="link"
        aria-expanded={isOpen}
        caption={inspection === '' ? INSPECTIONS_PANEL.unnamed : inspection}
        onPress={onOpen}
        given={isOpen ? undefined : visit.row}
      />
      <VisitText visit={visit} asked={asked} />
      <Asked {...props} asked={asked} />
      {deadline !== '' && <p class="muted">{INSPECTIONS_PANEL.due(deadline)}</p>}
    </>
  );
}

/** When and by whom, what was found, and how much of what was asked for is done. */
export function VisitText({ visit, asked }: Pick<VisitProps, 'visit'> & AskedProps) {
  const { date, kind, team, shortcomings } = visit;
  const { done, of, withoutDeadline } = asked;
  const head = [date === '' ? INSPECTIONS_PANEL.undated : date, kind, team].filter(Boolean);
  return (
    <>
      <div class="muted">{head.join(' · ')}</div>
      {shortcomings !== '' && <p class="lines">{shortcomings}</p>}
      <p>{INSPECTIONS_PANEL.recommendations(done, of)}</p>
      {withoutDeadline > 0 && (
        <p class="shortfall">{INSPECTIONS_PANEL.withoutDeadline(withoutDeadline, of)}</p>
      )}
    </>
  );
}

interface AskedProps {
  readonly asked: Recommendations;
}

/** The press that makes tasks of findings which have none. */
function Asked(props: VisitProps & AskedProps) {
  const { server, onSaved, asked } = props;
  const { missing } = asked;
  const pressed = usePress(async () => {
    const edits = missing.map((after) => ({ row: null, before: null, after }));
    const answer = await server.editTasks({ edits });
    if (answer.ok) onSaved(INSPECTIONS_PANEL.proposed(answer.added));
    return answer;
  });
  const { isBusy, outcome, press } = pressed;
  return (
    <>
      {missing.length > 0 && (
        <Button
          disabled={isBusy}
          caption={INSPECTIONS_PANEL.propose(missing.length)}
          onPress={press}
        />
      )}
      <PressState pressed={pressed} working={INSPECTIONS_PANEL.proposing}>
        <Warning text={outcome && 'message' in outcome ? outcome.message : ''} />
      </PressState>
    </>
  );
}
