/** What is done with a period: counted figures go into the unit's blank cells; the period is closed, or opened again. */
import { Button, Lines, PressState, Warning } from '../../client/controls';
import { usePress } from '../../client/use-press';
import { dayOf } from '../../core/last-day';
import { proposalsFor } from '../../rules/monitoring/proposals';
import { MONITORING_PANEL, PERIOD_ACTIONS } from '../../text/monitoring-panel';
import { NotDone } from '../components/not-done';
import { useProtections } from '../round/use-protections';
import { EnteredFigures } from './entered-figures';
import type { PeriodProps, UnitProps } from './unit-in-period';

/** Nothing where nothing is counted here. */
export function CountedFigures({ server, sidebar, data, figures, reporter }: UnitProps) {
  const { period } = figures;
  const { items, disputed } = proposalsFor(data, figures, reporter, dayOf(new Date()));
  const pressed = usePress(async () => {
    const answer = await server.enterProposals({ to: 'period', period: period.id, items });
    if (answer.ok) sidebar.touch();
    return answer;
  });
  const { isBusy, press } = pressed;
  return (
    <div class="counted">
      <Lines look="shortfall" lines={disputed} />
      {items.length > 0 && period.isOpen && (
        <>
          <Button disabled={isBusy} caption={PERIOD_ACTIONS.count(items.length)} onPress={press} />
          <p class="muted">{PERIOD_ACTIONS.counted(items.map(({ code, text }) => [code, text]))}</p>
        </>
      )}
      <EnteredFigures pressed={pressed} />
    </div>
  );
}

/** For who keeps the workbook; everybody else is told so by the server. */
export function PeriodState({ server, sidebar, figures, onChanged }: PeriodProps) {
  const { period } = figures;
  const protections = useProtections(server);
  const pressed = usePress(async (expected: string) => {
    const state = period.isOpen ? 'closed' : 'receiving';
    const answer = await server.setPeriodState({ period: period.id, expected, state });
    if (answer.ok) {
      sidebar.say(PERIOD_ACTIONS.moved(period.name, period.isOpen));
      protections.start('stage');
    }
    if (answer.ok || answer.reason === 'conflict') onChanged();
    return answer;
  });
  const { isBusy, outcome, press } = pressed;
  const caption = period.isOpen ? PERIOD_ACTIONS.close : PERIOD_ACTIONS.reopen;
  return (
    <div class="actions">
      <Button disabled={isBusy} caption={caption} onPress={press} given={period.state} />
      <PressState pressed={pressed} working={PERIOD_ACTIONS.moving}>
        {outcome && (
          <NotDone
            outcome={outcome}
            placesOf={(present) => [[MONITORING_PANEL.period, present, caption]]}
            onKeepMine={press}
            onTakeTheirs={pressed.clear}
          />
        )}
      </PressState>
      <Warning text={protections.run?.refusal} />
    </div>
  );
}
