/**
 * Theo dõi: the chosen unit in one period of the year: figures and their faults, targets, tasks of the plan, inspections; and the
 * way to open a period. One answer of the server; everything is computed here.
 */
import { useMemo, useRef, useState } from 'preact/hooks';
import { Select } from '../../client/controls';
import { useLoaded } from '../../client/use-loaded';
import type { MonitoredPeriod, MonitoringData } from '../../contract/monitoring';
import { indexBy } from '../../core/identity';
import {
  newestFirst,
  periodFigures,
  type PeriodFigures,
} from '../../rules/monitoring/period-figures';
import { MONITORING_PANEL } from '../../text/monitoring-panel';
import { LoadedArea } from '../components/loaded-area';
import type { PanelProps } from '../state/use-sidebar';
import { FaultsSection } from './faults-section';
import { FiguresSection, GoalsSection } from './figures-section';
import { PlanTasks, Visits } from './followed-section';
import { PasteForm } from './paste-form';
import { CountedFigures, PeriodState } from './period-actions';
import { PeriodSection } from './period-section';
import { SendReport } from './send-report';

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

/** One unit in one period. */
export interface UnitProps extends MonitoringProps {
  readonly figures: PeriodFigures;
  readonly reporter: number;
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

export function UnitInPeriod(props: MonitoringProps & { readonly period: MonitoredPeriod }) {
  const { data, period, sidebar } = props;
  const { unit } = sidebar.place;
  const figures = useMemo(() => periodFigures(data, period), [data, period]);
  const { find } = indexBy([...period.reporters.keys()], (i) => period.reporters[i]?.name ?? '');
  const reporter = find(unit);
  return (
    <>
      {reporter === undefined ? (
        <p class="box warning">{MONITORING_PANEL.noColumn(unit, period.tab)}</p>
      ) : (
        <>
          <FiguresSection figures={figures} reporter={reporter} />
          <CountedFigures key={`${period.id} ${unit}`} {...props} {...{ figures, reporter }} />
          <SendReport key={`send ${period.id} ${unit}`} {...props} {...{ figures, reporter }} />
        </>
      )}
      <PasteForm key={`paste ${period.id}`} {...props} {...{ figures, reporter }} />
      <PeriodState key={`state ${period.id}`} {...props} figures={figures} />
      <FaultsSection key={period.id} {...props} figures={figures} reporter={reporter} />
      {reporter !== undefined && <GoalsSection figures={figures} reporter={reporter} />}
    </>
  );
}
