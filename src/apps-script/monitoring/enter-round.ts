/**
 * Results that the figures of the year propose, typed into blank cells of Tự chấm: while units still assess themselves, and only
 * where a criterion takes a result. Of a cell that says something else the difference is told; one that means the same is silent.
 */
import type { EnterStatisticsOutcome } from '../../contract/calls/enter-statistics';
import { codeKey, indexBy } from '../../core/identity';
import { isBlank } from '../../core/reading';
import { meansTheSame } from '../../rules/monitoring/same-result';
import { periodRole } from '../../tabs/period';
import { blockArea } from '../../tabs/plan/group-layout';
import { ENTER_FIGURES } from '../../text/enter-figures';
import { LOG_DETAIL } from '../../text/log';
import { PERIOD_STATE } from '../../text/period-state';
import { EDIT } from '../../text/refusal-message';
import { stageNamed } from '../../text/stage';
import { blockCells, describingCell } from '../workbook/group';
import { readRound } from '../workbook/round';
import type { Tabs } from '../workbook/tabs';
import { enterItems, type WantedItem } from './enter-items';

interface Asked {
  readonly period: string;
  readonly items: readonly WantedItem[];
}

export function enterRound(tabs: Tabs, request: Asked): EnterStatisticsOutcome {
  const sheet = tabs.get(periodRole(request.period));
  if (sheet === undefined) {
    return { ok: false, reason: 'notOpened', message: PERIOD_STATE.notOpened(request.period) };
  }
  const round = readRound(tabs);
  if (!round.ok) return { ok: false, reason: 'unreadable', message: round.message };
  const stage = stageNamed(round.settings.values.stage);
  if (stage !== 'preparation' && stage !== 'selfAssessment') {
    return { ok: false, reason: 'closed', message: ENTER_FIGURES.assessed(round.frame.stage) };
  }
  const { groups } = round;
  const rows = indexBy(
    groups.flatMap((group, block) =>
      group.codes.flatMap((code, row) =>
        isBlank(describingCell(group, row, 'method')) ? [] : [{ code, block, row }],
      ),
    ),
    ({ code }) => code,
    codeKey,
  );
  // Every block has the same units in one order, or the round is refused.
  const units = indexBy(
    (groups[0]?.units ?? []).map((name, column) => ({ name, columns: groups.map(() => column) })),
    ({ name }) => name,
  );
  return enterItems(tabs, {
    ...{ items: request.items, request, action: 'result', taken: disagreement },
    locked: EDIT.protected(),
    blocks: groups.map((group) => ({
      sheet: group.sheet,
      area: blockArea(group.layout, 'self'),
      cells: group.codes.map((_, row) => blockCells(group, row, 'self')),
    })),
    unitOf: units.find,
    rowOf: rows.find,
    unknownCode: ENTER_FIGURES.noResult,
    said: (count) => LOG_DETAIL.proposed(sheet.getName(), count),
  });
}

function disagreement(unit: string, code: string, present: unknown, text: string) {
  return meansTheSame(present, text)
    ? undefined
    : ENTER_FIGURES.otherwise(unit, code, present, text);
}
