/** What the calls answer of a round, against the cells of the sheet: figure by figure, the same numbers. */
import { strict as assert } from 'node:assert';
import type { OpenSidebarOutcome } from '../../../src/contract/calls/open-sidebar';
import type { ReportDataOutcome } from '../../../src/contract/calls/read-report-data';
import type { RoundOutcome } from '../../../src/contract/calls/read-round';
import type { UnitCardOutcome } from '../../../src/contract/calls/read-unit-card';
import { TAB_NAME } from '../../../src/text/labels';
import type { OnSheet } from './on-sheet';
import { ownOf } from './words';

export interface Answers {
  readonly readRound: RoundOutcome;
  readonly readReportData: ReportDataOutcome;
  readonly openSidebar: OpenSidebarOutcome;
  readonly cards: readonly UnitCardOutcome[];
}

export function requireSameAnswers(answers: Answers, sheet: OnSheet) {
  const { readRound, readReportData, openSidebar, cards } = answers;
  assert.ok(readRound.ok, 'readRound answers');
  const data = issuedData(readRound, readReportData);
  assert.ok(openSidebar.state === 'ready', 'openSidebar is ready');
  // No row of these rounds lies outside the maximum.
  const units = sheet.units.map((unit) => ({
    ...unit,
    deductions: ownOf(sheet, unit),
    outside: [],
  }));
  assert.deepEqual(readRound.units, units, 'readRound');
  assert.deepEqual(openSidebar.units, sheet.units, 'openSidebar');
  for (const card of cards) {
    assert.ok(card.ok, 'readUnitCard answers');
    const { unit } = card.card;
    assert.deepEqual(
      unit,
      units.find(({ name }) => name === unit.name),
      'readUnitCard',
    );
  }
  for (const [at, { leaves, ...unit }] of (data?.units ?? []).entries()) {
    const { name } = unit;
    assert.deepEqual(unit, units[at], 'readReportData');
    for (const { code, score } of leaves) {
      assert.equal(score, sheet.scores.get(code)?.[at], `the leaf ${code} of ${name}`);
    }
  }
  return { round: readRound, sidebar: openSidebar, data };
}

/** Undefined where nothing may be issued because the criteria set has rules that nobody can read: then that is said. */
function issuedData({ doubts }: Extract<RoundOutcome, { ok: true }>, data: ReportDataOutcome) {
  if (data.ok) {
    assert.deepEqual(doubts, [], 'readRound says why, where documents are issued');
    return data;
  }
  const [first = '?'] = doubts;
  assert.ok(first.startsWith(TAB_NAME.criteria, 4), `no document, because: ${doubts.join(' ')}`);
  assert.ok(data.message.startsWith(first), `readReportData answers: ${data.message}`);
  return undefined;
}
