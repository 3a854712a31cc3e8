/** How much of a period a unit has stated and whether it was sent in time, and how it stands beside the targets. */
import { Facts } from '../../client/controls';
import { dayOf } from '../../core/last-day';
import { reportIn, reportText } from '../../rules/monitoring/late-reports';
import type { PeriodFigures } from '../../rules/monitoring/period-figures';
import {
  completenessOf,
  goalsOf,
  mismatchesIn,
  type GoalStanding,
} from '../../rules/monitoring/unit-period';
import { LATE_REPORTS } from '../../text/late-reports';
import { MONITORING_PANEL } from '../../text/monitoring-panel';
import { dayNumberText } from '../../text/statistic-cell';

interface FiguresProps {
  readonly figures: PeriodFigures;
  readonly reporter: number;
}

export function FiguresSection({ figures, reporter }: FiguresProps) {
  const { done, of } = completenessOf(figures, reporter);
  const { met = 0, applicable = 0, rank } = goalsOf(figures, reporter);
  const { share, complete, mismatches } = MONITORING_PANEL;
  const { period } = figures;
  const { column = '' } = period.reporters[reporter] ?? {};
  return (
    <section aria-label={MONITORING_PANEL.figures}>
      <Facts
        look="facts"
        facts={[
          [complete, share(done, of)],
          [mismatches, String(mismatchesIn(figures, reporter))],
          [MONITORING_PANEL.met, share(met, applicable)],
          [MONITORING_PANEL.rank, rank === undefined ? '–' : String(rank)],
        ]}
      />
      <Deadline figures={figures} reporter={reporter} />
      {done === 0 && <p class="muted">{MONITORING_PANEL.nothingTyped(column, period.tab)}</p>}
    </section>
  );
}

/** Each target with the unit's figure and how far it is. */
export function GoalsSection({ figures, reporter }: FiguresProps) {
  const { goals } = goalsOf(figures, reporter);
  return (
    <section aria-labelledby="goals-heading">
      <h2 id="goals-heading">{MONITORING_PANEL.goals}</h2>
      {goals.length === 0 && <p class="muted">{MONITORING_PANEL.noGoals}</p>}
      <ul class="goals">
        {goals.map((goal) => (
          <GoalLine key={goal.code} {...goal} />
        ))}
      </ul>
    </section>
  );
}

/** Days to go, or how late it is or was; of a period that takes nothing any more only what was sent. */
function Deadline({ figures, reporter }: FiguresProps) {
  const { deadline, isOpen } = figures.period;
  const report = reportIn(figures, reporter, dayOf(new Date()));
  const { kind, sent } = report;
  const standing = isOpen || sent !== undefined ? reportText(report) : '';
  const isLate = standing !== '' && (kind === 'late' || kind === 'overdue');
  return (
    <p>
      {LATE_REPORTS.deadline(deadline)}
      {standing !== '' && ' · '}
      <b class={isLate ? 'overdue' : undefined}>
        {sent === undefined ? standing : LATE_REPORTS.sentOn(dayNumberText(sent), standing)}
      </b>
    </p>
  );
}

/** The verdict is a word, never a colour alone. */
function GoalLine({ code, name, figure, goal, isMet, distance }: GoalStanding) {
  const { verdict, noFigure } = MONITORING_PANEL;
  const word = isMet === undefined ? 'unknown' : isMet ? 'met' : 'below';
  return (
    <li>
      <div class="deduction-head">
        <b>{code}</b>
        <span class={word === 'below' ? 'lost part-lost' : 'muted'}>{verdict[word]}</span>
      </div>
      <div>{name}</div>
      <div class="muted">
        <b>{figure === '' ? noFigure : figure}</b>
        {' · '}
        {MONITORING_PANEL.goal(goal)}
        {distance !== '' && ` · ${MONITORING_PANEL.distance(distance)}`}
      </div>
    </li>
  );
}
