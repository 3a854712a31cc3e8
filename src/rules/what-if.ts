/**
 * What another rule for one criterion would do to a round: whose points, index and rank would move. The round with the rule
 * replaced is scored as the round is, so that the sheet would show the same afterwards. Pure; nothing is written.
 */
import { conditionsOfRows } from '../core/conditions/conditions-of-rows';
import { codeKey } from '../core/identity';
import type { RuleIssue } from '../core/issue';
import { pointsToNumber } from '../core/points';
import { createRuleReader, isRule } from '../core/rule';
import { scoreRound, type Round, type UnitResult } from '../core/score-round';
import { toNumber } from '../core/fraction';
import { signFault, signTree } from '../core/sign-tree';
import type { Vocabulary } from '../core/vocabulary';

/** What is not named stays as it is. */
export type RuleChange = Readonly<
  Partial<Record<'maximum' | 'method' | 'scale' | 'notApplicable', string>>
>;

interface WhatIfStanding {
  readonly total: number;
  /** Null where nothing applies. */
  readonly index: number | null;
  readonly rank: number | null;
}

export interface WhatIf {
  /** By unit, in their order. */
  readonly before: readonly WhatIfStanding[];
  readonly after: readonly WhatIfStanding[];
}

/** Undefined where no row has the code; the issue where the rule could not be used. */
export function whatIf(
  round: Round,
  code: string,
  change: RuleChange,
  words: Vocabulary,
): WhatIf | RuleIssue | undefined {
  const at = round.rows.findIndex((row) => codeKey(row.code) === codeKey(code));
  if (at < 0) return undefined;
  const rows = round.rows.map((row, i) => (i === at ? { ...row, ...change } : row));
  const changed = { ...round, rows };
  const issue = issueAt(changed, at, words);
  if (issue !== undefined) return issue;
  const standings = (one: Round) =>
    scoreRound(one, words).map((unit) => standingOf(unit, round.decimals));
  return { before: standings(round), after: standings(changed) };
}

/** A heading has no rule but its conditions. */
function issueAt({ rows, decimals }: Round, at: number, words: Vocabulary): RuleIssue | undefined {
  const row = rows[at];
  const rule = row && createRuleReader(words, decimals)(row);
  const codes = rows.map(({ code }) => code);
  const maxima = rows.map(({ maximum }) => maximum);
  const sign = signFault(signTree(codes, maxima, decimals), at);
  const isHeading = rows.some(({ code }) => code.startsWith(`${row?.code ?? ''}.`));
  if (rule !== undefined && !isRule(rule) && !isHeading) return rule;
  if (sign !== undefined) return sign;
  return conditionsOfRows(rows, words)?.faults.get(at);
}

function standingOf({ total, index, rank }: UnitResult, decimals: number): WhatIfStanding {
  return {
    total: pointsToNumber(total, decimals),
    index: index === undefined ? null : toNumber(index),
    rank: rank ?? null,
  };
}
