/** What cannot be true in a period: of the chosen unit with the cell of each, pressed to go there; then who else has faults. */
import { Button, Warning } from '../../client/controls';
import { AdviceBox } from '../../client/advice-box';
import { usePress } from '../../client/use-press';
import type { PeriodFigures } from '../../rules/monitoring/period-figures';
import { faultsIn, type PeriodFault } from '../../rules/monitoring/unit-period';
import { MONITORING_PANEL } from '../../text/monitoring-panel';
import type { PanelProps } from '../state/use-sidebar';

interface FaultsProps extends Pick<PanelProps, 'server'> {
  readonly figures: PeriodFigures;
  /** Undefined where the unit has no column. */
  readonly reporter: number | undefined;
}

export function FaultsSection(props: FaultsProps) {
  const { figures, reporter } = props;
  const faults = faultsIn(figures);
  const own = faults.filter((fault) => fault.reporter === reporter);
  const ofAll = faults.filter((fault) => fault.reporter < 0);
  return (
    <section aria-labelledby="faults-heading">
      <h2 id="faults-heading">{MONITORING_PANEL.faults}</h2>
      {reporter !== undefined && own.length === 0 && (
        <p class="muted">{MONITORING_PANEL.noFaults}</p>
      )}
      <FaultList {...props} faults={own} />
      {ofAll.length > 0 && <h3>{MONITORING_PANEL.wholeFaults}</h3>}
      <FaultList {...props} faults={ofAll} />
      <Others {...props} faults={faults} />
    </section>
  );
}

function FaultList({ server, figures, faults }: FaultsProps & FaultsGiven) {
  const { period } = figures;
  const { outcome, problem, press } = usePress(({ reporter, code }: PeriodFault) => {
    const id = period.reporters[reporter]?.id ?? '';
    return server.selectFigure({ period: period.id, reporter: id, code });
  });
  if (faults.length === 0) return null;
  return (
    <>
      <ul class="tasks">
        {faults.map((fault, i) => {
          const { code, name, cell, severity, text } = fault;
          return (
            <li key={i}>
              <div class="deduction-head">
                <b>{code}</b>
                <span class="task-state">{MONITORING_PANEL.severity[severity]}</span>
              </div>
              {name !== '' && <div>{name}</div>}
              <div>{text}</div>
              {cell !== '' && (
                <Button
                  class="link"
                  caption={MONITORING_PANEL.goTo(cell, code)}
                  onPress={press}
                  given={fault}
                />
              )}
            </li>
          );
        })}
      </ul>
      <Warning text={outcome?.ok === false ? outcome.message : ''} />
      {problem && <AdviceBox advice={problem} />}
    </>
  );
}

interface FaultsGiven {
  readonly faults: readonly PeriodFault[];
}

/** Also of those who only report. */
function Others(props: FaultsProps & FaultsGiven) {
  const { figures, reporter, faults } = props;
  const others = figures.period.reporters.flatMap(({ name }, i) => {
    const own = faults.filter((fault) => fault.reporter === i);
    return own.length === 0 || i === reporter ? [] : [{ name, own }];
  });
  if (others.length === 0) return null;
  return (
    <details class="others">
      <summary>{MONITORING_PANEL.otherFaults(others.length)}</summary>
      {others.map(({ name, own }, i) => (
        <details key={i}>
          <summary>{MONITORING_PANEL.faultsOf(name, own.length)}</summary>
          <FaultList {...props} faults={own} />
        </details>
      ))}
    </details>
  );
}
