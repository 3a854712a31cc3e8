/**
 * Command of the sidebar: what every unit's total and rank would become with each of the three decisions on one
 * explanation. Scored by the core from the typed cells, so that it is what the sheet shows afterwards; writes nothing.
 */
import type { Decision } from '../../contract/calls/decide-explanation';
import {
  forecastExplanation as declaration,
  type ExplainedLeaf,
  type ForecastOutcome,
  type ForecastRequest,
} from '../../contract/calls/forecast-explanation';
import { componentOf } from '../../core/code';
import { scoreBlock } from '../../core/score-block';
import type { Round } from '../../core/score-round';
import { cellText } from '../../text/cell-text';
import { VOCABULARY } from '../../text/vocabulary';
import { decidedResult } from '../../rules/evidence/decided-result';
import { standingsOf, withAppraised } from '../../rules/evidence/forecast-standings';
import { shownScore } from '../custom-functions/score-cells';
import { componentLeaves, type ComponentLeaf } from '../explanation/component-leaves';
import { isScored, resultFault } from '../explanation/result-fault';
import { readTypedRound } from '../explanation/typed-round';
import { command, type Workbook } from '../door';
import { fieldsAt, readEvidence } from '../workbook/evidence-table';
import { findCriterion } from '../workbook/find-criterion';
import { describingCell, typedRow } from '../workbook/group-tab-cells';

export const forecastExplanation = command(declaration, forecast);

function forecast(request: ForecastRequest, { tabs: anchored }: Workbook): ForecastOutcome {
  const component = { ...request, code: componentOf(request.code) };
  const found = findCriterion(anchored, component);
  if (!found.ok) return found;
  const typed = readTypedRound(anchored);
  if (!typed.ok) return typed;
  const table = readEvidence(anchored);
  if (!table.ok) return table;
  const { round } = typed;
  const { tab, unit } = found.place;
  const leaves = componentLeaves(tab, unit, component.code);
  const present = standingsOf(round);
  const typedFor = ({ code }: ComponentLeaf) => (request.partial[code] ?? '').trim();
  const forecast = (decision: Decision) => {
    if (decision === 'refused') return present;
    const results = leaves.map((leaf) => {
      const to = decidedResult(decision, leaf.entered, typedFor(leaf));
      const isNew = to !== leaf.entered.appraised;
      return { code: leaf.code, to, isNew, isSound: !isNew || isScored(leaf, to, round.decimals) };
    });
    if (!results.some(({ isNew }) => isNew) || !results.every(({ isSound }) => isSound))
      return null;
    const decided = new Map(results.map(({ code, to }) => [code, to]));
    return standingsOf(withAppraised(round, unit, decided));
  };
  return {
    ok: true,
    leaves: leaves.map((leaf) => explained(leaf, typedFor(leaf), round)),
    state: fieldsAt(table, component).state,
    units: tab.units,
    present,
    forecasts: {
      accepted: forecast('accepted'),
      partial: forecast('partial'),
      refused: forecast('refused'),
    },
  };
}

function explained(leaf: ComponentLeaf, typed: string, { decimals }: Round): ExplainedLeaf {
  const { code, place, entered } = leaf;
  const [scored] = scoreBlock([typedRow(place.tab, place.row)], decimals, VOCABULARY);
  return {
    ...entered,
    code,
    name: cellText(describingCell(place.tab, place.row, 'name')),
    score: shownScore(scored?.scores()[place.unit], decimals),
    fault: resultFault(leaf, typed, decimals),
  };
}
