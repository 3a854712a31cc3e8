/**
 * Command of the sidebar: what every unit's total and rank would become with each of the three decisions on one
 * explanation. Scored by the core from the typed cells, so that it is what the sheet shows afterwards; writes nothing.
 */
import type { Decision } from '../../contract/calls/decide-explanation';
import {
  forecastExplanation as declaration,
  type ExplainedLeaf,
} from '../../contract/calls/forecast-explanation';
import { decidedResult, standingsOf, withAppraised } from '../../rules/evidence/decision';
import type { RoundTerms } from '../../tabs/plan/round-terms';
import { cellText } from '../../text/cell-text';
import { command } from '../door';
import { readExplained } from '../explanation/read-explained';
import type { ComponentLeaf } from '../workbook/find-criterion';
import { describingCell } from '../workbook/group';
import { readRound } from '../workbook/round';
import { scoredLeaf } from '../workbook/scored-leaf';

export const forecastExplanation = command(declaration)((request, { tabs }) => {
  const read = readExplained(tabs, request, 'all');
  if (!read.ok) return read;
  const typed = readRound(tabs);
  if (!typed.ok) return typed;
  const { round, terms } = typed;
  const { leaves, explained } = read;
  const { group, unit } = read.place;
  const present = standingsOf(round);
  const typedFor = ({ code }: ComponentLeaf) => (request.partial[code] ?? '').trim();
  const standings = (decision: Decision) => {
    if (decision === 'refused') return present;
    const results = leaves.map((leaf) => {
      const to = decidedResult(decision, leaf.entered, typedFor(leaf));
      const isNew = to !== leaf.entered.appraised;
      return {
        code: leaf.code,
        to,
        isNew,
        isSound: !isNew || scoredLeaf(leaf.place, terms, to).isScored,
      };
    });
    const isUseful = results.some(({ isNew }) => isNew) && results.every(({ isSound }) => isSound);
    if (!isUseful) return null;
    const decided = new Map(results.map(({ code, to }) => [code, to]));
    return standingsOf(withAppraised(round, unit, decided));
  };
  return {
    ok: true,
    leaves: leaves.map((leaf) => forecastOf(leaf, typedFor(leaf), terms)),
    state: explained.state,
    units: group.units,
    present,
    forecasts: {
      accepted: standings('accepted'),
      partial: standings('partial'),
      refused: standings('refused'),
    },
  };
});

function forecastOf(leaf: ComponentLeaf, typed: string, terms: RoundTerms): ExplainedLeaf {
  const { code, place, entered } = leaf;
  const decided = scoredLeaf(place, terms, typed);
  return {
    ...entered,
    code,
    name: cellText(describingCell(place.group, place.row, 'name')),
    score: scoredLeaf(place, terms).shown,
    fault: typed === '' || decided.isScored ? '' : String(decided.shown),
  };
}
