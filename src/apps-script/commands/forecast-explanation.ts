/**
 * Command of the sidebar: what every unit's total and rank would become with each of the three decisions on one
 * explanation. Scored by the core from the typed cells, so that it is what the sheet shows afterwards; writes nothing.
 */
import type {
  Decision,
  DecisionForecast,
  ExplainedLeaf,
  ForecastOutcome,
  ForecastRequest,
} from '../../contract/explanation';
import { componentOf, groupOf } from '../../core/code';
import { scoreBlock } from '../../core/score-block';
import type { Round } from '../../core/score-round';
import { cellText } from '../../text/cell-text';
import { EVIDENCE } from '../../text/evidence';
import { ROUND } from '../../text/setup-message';
import { VOCABULARY } from '../../text/vocabulary';
import { decidedResult } from '../../views/evidence/decided-result';
import {
  standingChanges,
  standingsOf,
  withAppraised,
} from '../../views/evidence/forecast-standings';
import { shownScore } from '../custom-functions/score-cells';
import { componentLeaves, type ComponentLeaf } from '../explanation/component-leaves';
import { readTypedRound } from '../explanation/typed-round';
import { requireRequest } from '../request/require-request';
import { findAnchoredTabs } from '../workbook/anchors';
import { fieldsAt, readEvidence } from '../workbook/evidence-table';
import { describingCell } from '../workbook/group-tab-cells';

export function forecastExplanation(request: ForecastRequest): ForecastOutcome {
  requireRequest('forecastExplanation', request);
  const anchored = findAnchoredTabs(SpreadsheetApp.getActiveSpreadsheet());
  const typed = readTypedRound(anchored);
  if (!typed.ok) return typed;
  const table = readEvidence(anchored);
  if (table === undefined) {
    return { ok: false, reason: 'notSetUp', message: EVIDENCE.missingTab() };
  }
  const component = componentOf(request.code);
  const tab = typed.tabs.find(({ groupCode }) => groupCode === groupOf(component));
  const unit = tab?.units.indexOf(request.unit) ?? -1;
  if (unit < 0) return notFound(ROUND.unknownUnit(request.unit));
  const leaves = tab ? componentLeaves(tab, unit, component) : [];
  if (tab === undefined || leaves.length === 0) return notFound(ROUND.unknownCode(request.code));
  const before = standingsOf(typed.round);
  const forecast = (decision: Decision): DecisionForecast => {
    const results = new Map(
      leaves.map(({ code, entered: { appraised } }) => [
        code,
        decidedResult(decision, appraised, (request.partial[code] ?? '').trim()),
      ]),
    );
    const isChanging = leaves.some(({ code, entered }) => results.get(code) !== entered.appraised);
    const after = isChanging ? standingsOf(withAppraised(typed.round, unit, results)) : before;
    return {
      isPossible: isChanging || decision === 'refused',
      standing: at(after, unit),
      changes: standingChanges(tab.units, before, after),
    };
  };
  return {
    ok: true,
    leaves: leaves.map((leaf) => explained(leaf, typed.round)),
    state: fieldsAt(table, request).state,
    present: at(before, unit),
    forecasts: {
      accepted: forecast('accepted'),
      partial: forecast('partial'),
      refused: forecast('refused'),
    },
  };
}

function notFound(message: string) {
  return { ok: false, reason: 'notFound', message } as const;
}

function at(standings: ReturnType<typeof standingsOf>, unit: number) {
  return standings[unit] ?? { total: 0, deduction: 0, rank: null };
}

function explained(
  { code, place, entered }: ComponentLeaf,
  { rows, decimals }: Round,
): ExplainedLeaf {
  const row = rows.find((candidate) => candidate.code === code);
  const [scored] = scoreBlock(row ? [row] : [], decimals, VOCABULARY);
  return {
    ...entered,
    code,
    name: cellText(describingCell(place.tab, place.row, 'name')),
    score: shownScore(scored?.scores()[place.unit], decimals),
  };
}
