/**
 * Mục tiêu by one indicator: all reporters beside each other, best first, and the chosen unit through the periods. Every bar and line
 * repeats what stands beside it in words; they are for the eye.
 */
import { useMemo, useState } from 'preact/hooks';
import { Lines, Select } from '../../client/controls';
import type { MonitoredPeriod } from '../../contract/monitoring';
import {
  comparisonOf,
  historyOf,
  type ComparedUnit,
  type Comparison,
} from '../../rules/monitoring/comparison';
import type { PeriodFigures } from '../../rules/monitoring/period-figures';
import { COMPARISON } from '../../text/comparison';
import { MONITORING_PANEL } from '../../text/monitoring-panel';
import { Fold } from '../components/fold';
import { HistoryLine } from './history-line';
import type { PeriodProps } from './unit-in-period';

export function ComparisonSection(props: PeriodProps) {
  const { data, figures, reporter } = props;
  const { period } = figures;
  const captions = useMemo(() => choicesIn(figures), [figures]);
  const codes = [...captions.keys()];
  const [chosen, choose] = useState('');
  const code = captions.has(chosen) ? chosen : (codes[0] ?? '');
  const unit = reporter === undefined ? undefined : period.reporters[reporter]?.name;
  const history = useMemo(
    () => (unit === undefined ? undefined : historyOf(data, unit, code)),
    [data, unit, code],
  );
  if (codes.length === 0) return null;
  return (
    <section aria-labelledby="comparison-heading">
      <h2 id="comparison-heading">{COMPARISON.heading}</h2>
      <label>
        <span class="muted">{COMPARISON.indicator}</span>
        <Select
          value={code}
          values={codes}
          captionOf={(each) => captions.get(each)}
          onChoose={choose}
        />
      </label>
      {history && <HistoryLine {...history} unit={unit ?? ''} />}
      <Fold look="others" heading={COMPARISON.open(period.reporters.length)}>
        {() => <Compared {...props} code={code} />}
      </Fold>
    </section>
  );
}

/** Codes with their names: those with a target first, texts and days not at all. */
function choicesIn({ layout }: PeriodFigures): ReadonlyMap<string, string> {
  const rows = layout.rows.flatMap((placed) => placed?.indicator ?? []);
  const counted = rows.filter(({ measure }) => measure === 'rate' || measure === 'number');
  const [aimed, others] = [true, false].map((isAimed) =>
    counted.filter(({ goal }) => (goal !== undefined) === isAimed),
  );
  return new Map(
    [...(aimed ?? []), ...(others ?? [])].map(({ code, name }) => [code, `${code} ${name}`]),
  );
}

function Compared({ data, figures, reporter, code }: PeriodProps & { readonly code: string }) {
  const { period } = figures;
  const compared = useMemo(() => comparisonOf(data, period, code), [data, period, code]);
  if (compared === undefined) return null;
  const { goal, earlier, units, without, totals } = compared;
  const own = reporter === undefined ? '' : (period.reporters[reporter]?.name ?? '');
  const names = namesOf(earlier, period);
  return (
    <>
      {goal !== '' && <p class="muted">{COMPARISON.goal(goal)}</p>}
      {names.length > 0 && <p class="muted">{COMPARISON.earlier(names)}</p>}
      <Lines
        look="shortfall"
        lines={totals.map((total) =>
          COMPARISON.total(total.unit, total.text, besides(names, total.earlier)),
        )}
      />
      <ul class="compared">
        {units.map((unit, at) => (
          <UnitBar
            key={at}
            {...unit}
            goalAt={compared.goalAt}
            names={names}
            isOwn={unit.unit === own}
          />
        ))}
      </ul>
      {without.length > 0 && (
        <Fold heading={COMPARISON.without(without.length)}>
          {() => <Lines look="shortfall" lines={without} />}
        </Fold>
      )}
    </>
  );
}

interface BarProps extends ComparedUnit, Pick<Comparison, 'goalAt'> {
  /** Of the periods beside. */
  readonly names: readonly string[];
  readonly isOwn: boolean;
}

function UnitBar({ unit, rank, text, length, isMet, earlier, goalAt, names, isOwn }: BarProps) {
  const beside = besides(names, earlier);
  return (
    <li aria-current={isOwn ? 'true' : undefined}>
      <div class="deduction-head">
        <span>
          {rank ?? '–'}. {unit}
        </span>
        <span class="figure">
          {text}
          {isMet !== undefined && (
            <small> {MONITORING_PANEL.verdict[isMet ? 'met' : 'below']}</small>
          )}
        </span>
      </div>
      {length !== undefined && (
        <div class="bar" aria-hidden="true">
          <span class={isMet === false ? 'part' : undefined} style={{ width: percentOf(length) }} />
          {goalAt !== undefined && <i style={{ left: percentOf(goalAt) }} />}
        </div>
      )}
      {beside !== '' && <small>{beside}</small>}
    </li>
  );
}

const percentOf = (length: number) => `${Math.min(1, length) * 100}%`;

/** The year where it is another one. */
const namesOf = (periods: readonly MonitoredPeriod[], { year: now }: MonitoredPeriod) =>
  periods.map(({ name, year }) => (year === now ? name : COMPARISON.periodOf(name, year)));

function besides(names: readonly string[], texts: readonly string[]): string {
  const told = names.flatMap((name, at) => {
    const text = texts[at] ?? '';
    return text === '' ? [] : [COMPARISON.beside(name, text)];
  });
  return told.join(' · ');
}
