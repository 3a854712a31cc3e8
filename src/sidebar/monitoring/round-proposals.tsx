/**
 * The figures of the whole year as results of the round, while units assess themselves: for the chosen unit, and for all where the
 * person has not one unit alone. What is blank is for the server to find.
 */
import { Button } from '../../client/controls';
import { usePress } from '../../client/use-press';
import type { EnterProposalsRequest } from '../../contract/calls/enter-proposals';
import { isAmong } from '../../core/identity';
import { isYearOf, roundProposals } from '../../rules/monitoring/round-proposals';
import { ROUND_PROPOSALS } from '../../text/round-proposals';
import { stageNamed } from '../../text/stage';
import { EnteredFigures } from './entered-figures';
import type { UnitProps } from './unit-in-period';

export function RoundProposals(props: UnitProps) {
  const { round, figures } = props;
  const stage = stageNamed(round.stage);
  const isTaken = stage === 'preparation' || stage === 'selfAssessment';
  return isYearOf(figures.period, round.year) && isTaken ? <Proposed {...props} /> : null;
}

type Items = EnterProposalsRequest['items'];

function Proposed({ server, sidebar, round, data, figures, reporter }: UnitProps) {
  const { period } = figures;
  const isScored = isAmong(round.units.map(({ name }) => name));
  const scored = period.reporters.flatMap(({ name }, at) => (isScored(name) ? [at] : []));
  const own = scored.includes(reporter) ? roundProposals(data, figures, reporter) : [];
  const all =
    round.ownUnits === null ? scored.flatMap((at) => roundProposals(data, figures, at)) : [];
  const pressed = usePress(async (items: Items) => {
    const answer = await server.enterProposals({ to: 'round', period: period.id, items });
    if (answer.ok) sidebar.touchSoon();
    return answer;
  });
  const { isBusy, press } = pressed;
  const units = new Set(all.map(({ unit }) => unit)).size;
  return (
    <section aria-labelledby="proposals-heading">
      <h2 id="proposals-heading">{ROUND_PROPOSALS.heading}</h2>
      <p class="muted">
        {own.length === 0
          ? ROUND_PROPOSALS.none
          : ROUND_PROPOSALS.hint(own.map(({ code, text }) => `${code} = ${text}`))}
      </p>
      <div class="actions">
        {own.length > 0 && (
          <Button
            disabled={isBusy}
            caption={ROUND_PROPOSALS.own(own.length)}
            onPress={press}
            given={own}
          />
        )}
        {units > 1 && (
          <Button
            disabled={isBusy}
            caption={ROUND_PROPOSALS.all(all.length, units)}
            onPress={press}
            given={all}
          />
        )}
      </div>
      <EnteredFigures pressed={pressed} said={ROUND_PROPOSALS.entered} />
    </section>
  );
}
