/** Khắc phục: the chosen unit's tasks, what is lost and has none, and how far the others are. */
import { useState } from 'preact/hooks';
import type { ReportData } from '../../contract/report';
import { sameName } from '../../core/identity';
import { dayOf } from '../../core/last-day';
import { TASKS_PANEL } from '../../text/remediation';
import { inOrder, progressOf } from '../../rules/remediation/follow-task';
import { unitRemediation } from '../../reports/unit-remediation';
import { useLoaded } from '../../client/use-loaded';
import { LoadedArea } from '../components/loaded-area';
import { InspectionsSection } from '../inspections/inspections-section';
import type { PanelProps } from '../state/use-sidebar';
import { Overview, StrayTasks } from './overview';
import { ofSource, ProgressLine, SourceFilter } from './progress';
import { NewTask, TaskList } from './task-list';
import { Uncovered } from './uncovered';

export function RemediationPanel({ server, sidebar }: PanelProps) {
  const loaded = useLoaded({
    identity: 'remediation',
    revision: sidebar.revision,
    isWanted: sidebar.panel === 'remediation',
    load: () => server.readReportData({}),
  });
  const data = loaded.answer?.ok === true ? loaded.answer : undefined;
  const onSaved = (said: string) => {
    sidebar.say(said);
    loaded.reload();
  };
  return (
    <LoadedArea loaded={loaded}>
      {data && <UnitTasks {...{ server, sidebar, data, onSaved }} />}
    </LoadedArea>
  );
}

export interface TasksProps extends Pick<PanelProps, 'server' | 'sidebar'> {
  readonly data: ReportData;
  readonly onSaved: (said: string) => void;
}

function UnitTasks(props: TasksProps) {
  const { data, sidebar } = props;
  const [source, setSource] = useState('');
  const unit = data.units.find(({ name }) => sameName(name, sidebar.place.unit));
  if (unit === undefined) return null;
  const { tasks, uncovered } = unitRemediation(data, unit);
  const day = dayOf(new Date());
  const all = tasks.map(({ task }) => task);
  const { sources, chosen, own } = ofSource(all, source, day);
  const ordered = inOrder(own, day).flatMap(
    (task) => tasks.find((each) => each.task === task) ?? [],
  );
  return (
    <>
      <h2>{TASKS_PANEL.heading}</h2>
      {sources.length > 1 && (
        <SourceFilter sources={sources} chosen={chosen} onChoose={setSource} />
      )}
      {own.length > 0 && <ProgressLine progress={progressOf(own, day)} />}
      <TaskList
        {...props}
        tasks={ordered}
        today={day}
        isAnythingLost={unit.deductions.length > 0}
      />
      <NewTask key={unit.name} {...props} unit={unit.name} />
      {unit.deductions.length > 0 && <Uncovered {...props} unit={unit} uncovered={uncovered} />}
      <InspectionsSection key={`inspections ${unit.name}`} {...props} unit={unit.name} />
      <StrayTasks {...props} />
      <Overview {...props} today={day} />
    </>
  );
}
