/**
 * Why nothing may be issued of a round although its figures can be computed: its grades cannot be read, it is scored by other
 * rules than those of its criteria set, or the sheet shows other scores. Documents, publication, the stage of publication
 * and the command line ask here before anything is printed.
 */
import { groupsOf } from '../../catalogue/groups-of';
import type { RoundFailure } from '../../contract/round';
import { isBlank } from '../../core/reading';
import type { Unit } from '../../rules/units';
import { findingLine, FINDING } from '../../text/check-workbook';
import { PUBLISH } from '../../text/publication';
import { ROUND, SETUP } from '../../text/setup-message';
import { staleScore } from '../publication/present-round';
import { readRound, type TypedRound } from '../workbook/round';
import type { Tabs } from '../workbook/tabs';
import { changedRules } from './changed-criteria';

/** In sentences; empty where documents may be issued. */
export function documentDoubts(round: TypedRound): readonly string[] {
  return [...ruleDoubts(round), ...shownDoubts(round)];
}

/** The refusal of what would print figures in doubt; undefined where there is none. */
export function documentRefusal(round: TypedRound): RoundFailure | undefined {
  const message = ruleDoubt(round) ?? shownDoubts(round)[0];
  return message === undefined ? undefined : { ok: false, reason: 'damaged', message };
}

/** What of it is the rules', in one sentence; computed scores are not looked at. */
export function ruleDoubt(round: TypedRound): string | undefined {
  const [first, ...others] = ruleDoubts(round);
  return first === undefined ? undefined : ROUND.inDoubt(first, others.length);
}

/** The same for those who have not read the round. */
export function issueRefusal(tabs: Tabs): RoundFailure | undefined {
  const round = readRound(tabs);
  return round.ok ? documentRefusal(round) : round;
}

function ruleDoubts({ gradeTable, expected, groups, round, list }: TypedRound): readonly string[] {
  const { fault } = gradeTable;
  const grades = [
    ...(fault === undefined ? [] : [SETUP.gradesUnreadable(fault)]),
    ...(round.ranksByKind === true ? kindless(list.units) : []),
  ];
  const found = expected.find();
  if (!found.ok) return [...grades, ...found.problems.map(FINDING.criteriaTable)];
  const nodesOf = new Map(groupsOf(found.set).map(({ group, nodes }) => [group.code, nodes]));
  const changes = groups.flatMap((group) => changedRules(group, nodesOf.get(group.code) ?? []));
  return [...grades, ...changes.map(findingLine)];
}

/** Of kinds that are ranked apart, who has none: the ranks of others would be other ones. */
function kindless(units: readonly Unit[]): readonly string[] {
  return units.flatMap(({ name, kind }) => (isBlank(kind) ? [SETUP.kindsMissing(name)] : []));
}

function shownDoubts(round: TypedRound): readonly string[] {
  const stale = staleScore(round);
  return stale === undefined ? [] : [PUBLISH.stale(stale)];
}
