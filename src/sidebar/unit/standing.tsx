/** A unit's total, rank, grade, self-assessed total, gap and progress. */
import type { RoundStanding } from '../../contract/round';
import { UNIT_PANEL } from '../../text/sidebar';
import { fixed, percent, short } from '../format';

interface StandingProps {
  readonly unit: RoundStanding;
  readonly decimals: number;
}

export function Standing({ unit, decimals }: StandingProps) {
  const rank = unit.rank === null ? UNIT_PANEL.unranked : `${unit.rank}/${unit.of}`;
  return (
    <div class="standing">
      <dl class="headline">
        <div class="total">
          <dt>{UNIT_PANEL.score}</dt>
          <dd>
            <strong>{fixed(unit.total, decimals)}</strong>
            <small>{UNIT_PANEL.outOf(short(unit.applicableMaximum))}</small>
          </dd>
        </div>
        <div>
          <dt>{UNIT_PANEL.rank}</dt>
          <dd>
            <strong>{rank}</strong>
          </dd>
        </div>
        <div>
          <dt>{UNIT_PANEL.grade}</dt>
          <dd>
            <strong>{unit.grade === '' ? '–' : unit.grade}</strong>
          </dd>
        </div>
      </dl>
      {unit.provisional && (
        <p class="provisional">{UNIT_PANEL.provisionalNote(short(unit.open))}</p>
      )}
      <dl class="facts">
        <Fact
          name={UNIT_PANEL.index}
          value={unit.index === null ? '–' : fixed(unit.index, decimals)}
        />
        <Fact name={UNIT_PANEL.self} value={fixed(unit.selfTotal, decimals)} />
        <Fact name={UNIT_PANEL.gap} value={fixed(unit.gap, decimals)} />
        <Fact name={UNIT_PANEL.progress} value={percent(unit.progress)} />
      </dl>
    </div>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
