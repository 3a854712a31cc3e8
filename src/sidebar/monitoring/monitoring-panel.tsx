/**
 * Theo dõi: the chosen unit in one period of the year: figures and their faults, targets, tasks of the plan, inspections; and the
 * way to open a period. One answer of the server; everything is computed here.
 */
import { useRef, useState } from 'preact/hooks';
import { Select } from '../../client/controls';
import { useLoaded } from '../../client/use-loaded';
import type { MonitoringData } from '../../contract/monitoring';
import { newestFirst } from '../../rules/monitoring/period-figures';
import { MONITORING_PANEL } from '../../text/monitoring-panel';
import { LoadedArea } from '../components/loaded-area';
import type { PanelProps } from '../state/use-sidebar';
import { PlanTasks, Visits } from './followed-section';
import { PeriodSection } from './period-section';
import { UnitInPeriod } from './unit-in-period';

export function MonitoringPanel(props: PanelProps) {
  const { server, sidebar } = props;
  const loaded = useLoaded({
    identity: 'monitoring',
    revision: sidebar.revision,
    isWanted: sidebar.panel === 'monitoring',
    load: () => server.readMonitoring({}),
  });
  const [chosen, setChosen] = useState('');
  const data = loaded.answer?.ok === true ? loaded.answer : undefined;
  const isNone = data?.periods.length === 0;
  return (
    <LoadedArea loaded={loaded}>
      {data?.damaged.map((sentence) => (
        <p key={sentence} class="box warning">
          {sentence}
        </p>
      ))}
      {isNone && <p class="choose">{MONITORING_PANEL.none}</p>}
      {data && <ChosenPeriod {...props} data={data} chosen={chosen} onChoose={setChosen} />}
      {data && <PeriodSection {...props} isFirst={isNone} onOpened={setChosen} />}
    </LoadedArea>
  );
}

export interface MonitoringProps extends PanelProps {
  readonly data: MonitoringData;
}

interface ChosenProps extends MonitoringProps {
  /** The name of its tab; the newest one where there is no such tab. */
  readonly chosen: string;
  readonly onChoose: (tab: string) => void;
}

function ChosenPeriod({ chosen, onChoose, ...props }: ChosenProps) {
  const { data } = props;
  const periods = newestFirst(data.periods);
  // One that was just closed stays in sight.
  const shown = useRef('');
  const named = (name: string) => periods.find(({ tab }) => tab === name);
  const period = named(chosen) ?? named(shown.current) ?? periods[0];
  if (period === undefined) return null;
  shown.current = period.tab;
  const captions = new Map(
    periods.map(({ tab, name, year, isOpen }) => [
      tab,
      MONITORING_PANEL.periodName(name, year, isOpen),
    ]),
  );
  return (
    <>
      <label class="unit-picker">
        <span>{MONITORING_PANEL.period}</span>
        <Select
          value={period.tab}
          values={[...captions.keys()]}
          captionOf={(tab) => captions.get(tab)}
          onChoose={onChoose}
        />
      </label>
      <UnitInPeriod {...props} period={period} />
      <PlanTasks {...props} />
      <Visits {...props} />
    </>
  );
}
