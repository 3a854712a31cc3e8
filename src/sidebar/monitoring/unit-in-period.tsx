/** The chosen unit in the chosen period, and the period as a whole: what is there, what is to be done with it, how all stand. */
import { useMemo } from 'preact/hooks';
import type { MonitoredPeriod } from '../../contract/monitoring';
import { indexBy } from '../../core/identity';
import { periodFigures, type PeriodFigures } from '../../rules/monitoring/period-figures';
import { MONITORING_PANEL, PERIOD_ACTIONS } from '../../text/monitoring-panel';
import { DocumentsButton } from '../reports/open-documents';
import { ComparisonSection } from './comparison-section';
import { FaultsSection } from './faults-section';
import { FiguresSection, GoalsSection } from './figures-section';
import type { MonitoringProps } from './monitoring-panel';
import { PasteForm } from './paste-form';
import { CountedFigures, PeriodState } from './period-actions';
import { RemindersSection } from './reminders-section';
import { RoundProposals } from './round-proposals';
import { SendReport } from './send-report';

export interface PeriodProps extends MonitoringProps {
  readonly figures: PeriodFigures;
  /** Undefined where the unit has no column. */
  readonly reporter: number | undefined;
}

export interface UnitProps extends PeriodProps {
  readonly reporter: number;
}

export function UnitInPeriod(props: MonitoringProps & { readonly period: MonitoredPeriod }) {
  const { data, period, sidebar } = props;
  const { unit } = sidebar.place;
  const figures = useMemo(() => periodFigures(data, period), [data, period]);
  const { find } = indexBy([...period.reporters.keys()], (i) => period.reporters[i]?.name ?? '');
  const reporter = find(unit);
  const shown = { ...props, figures };
  return (
    <>
      {reporter === undefined ? (
        <p class="box warning">{MONITORING_PANEL.noColumn(unit, period.tab)}</p>
      ) : (
        <>
          <FiguresSection figures={figures} reporter={reporter} />
          <CountedFigures key={`${period.id} ${unit}`} {...shown} reporter={reporter} />
          <RoundProposals key={`round ${period.id} ${unit}`} {...shown} reporter={reporter} />
          <SendReport key={`send ${period.id} ${unit}`} {...shown} reporter={reporter} />
          <DocumentsButton
            {...props}
            caption={PERIOD_ACTIONS.report}
            choice={{ kinds: ['periodReport'], units: [unit], period: period.id }}
          />
        </>
      )}
      <PasteForm key={`paste ${period.id}`} {...shown} reporter={reporter} />
      <PeriodState key={`state ${period.id}`} {...shown} reporter={reporter} />
      <FaultsSection key={period.id} {...props} figures={figures} reporter={reporter} />
      {reporter !== undefined && <GoalsSection figures={figures} reporter={reporter} />}
      <ComparisonSection {...shown} reporter={reporter} />
      <RemindersSection key={`remind ${period.id}`} {...shown} reporter={reporter} />
    </>
  );
}
