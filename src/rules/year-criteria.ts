/**
 * Which criterion of one year is which of the next, and whether the two can be compared: the same code and name, else a name that
 * only one has; a code under another name is another criterion until people say otherwise. Pure.
 */
import type { WrittenRule } from '../contract/criterion';
import type { CriterionChange, ReportCriterion } from '../contract/report';
import { foldText } from '../core/fold-text';
import { codeKey, indexBy, sameName } from '../core/identity';
import { LAST_YEAR_TAB } from '../text/last-year';

const RULE = ['maximum', 'method', 'scale', 'notApplicable'] as const;

/** `rule`, `name`: not comparable, since that is another one. */
export type Change = 'same' | 'rule' | 'name';

export function changeBetween(before: WrittenRule, now: WrittenRule): Change {
  if (!sameName(before.name, now.name)) return 'name';
  const isSame = RULE.every((part) => foldText(before[part]) === foldText(now[part]));
  return isSame ? 'same' : 'rule';
}

type Named = Pick<WrittenRule, 'code' | 'name'>;

/** Finds what a criterion was in the other year; undefined where it was not there. */
export function finderAmong<Row extends Named>(rows: readonly Row[]) {
  const byCode = indexBy(rows, ({ code }) => code, codeKey);
  const byName = indexBy(rows, ({ name }) => name);
  return ({ code, name }: Named): Row | undefined => {
    const own = byCode.find(code);
    return own && sameName(own.name, name) ? own : (byName.find(name) ?? own);
  };
}

/** The same of criteria as documents have them. */
export function changesBetweenSets(
  before: readonly ReportCriterion[],
  now: readonly ReportCriterion[],
): readonly CriterionChange[] {
  const written = (criterion: ReportCriterion) => {
    const maximum = LAST_YEAR_TAB.maximum(criterion.maximum, criterion.sign);
    return { ...criterion, maximum };
  };
  return changesOfSet(before.map(written), now.map(written));
}

/** Of two sets, headings too, in the order of the new one; removed ones last. */
export function changesOfSet(
  before: readonly WrittenRule[],
  now: readonly WrittenRule[],
): readonly CriterionChange[] {
  const find = finderAmong(before);
  const found = new Set<WrittenRule>();
  const changes = now.flatMap((row): CriterionChange[] => {
    const was = find(row);
    if (was === undefined) return [changeOf('added', row, [])];
    found.add(was);
    const change = changeBetween(was, row);
    const isMoved = codeKey(was.code) !== codeKey(row.code);
    const parts = change === 'name' ? (['name'] as const) : RULE;
    const others = parts.filter((part) => foldText(was[part]) !== foldText(row[part]));
    return [
      ...(isMoved ? [changeOf('moved', row, ['code'], was)] : []),
      ...(change === 'same' ? [] : [changeOf(change, row, others, was)]),
    ];
  });
  const removed = before.filter((row) => !found.has(row));
  return [...changes, ...removed.map((row) => changeOf('removed', row, []))];
}

function changeOf(
  kind: CriterionChange['kind'],
  row: WrittenRule,
  parts: readonly (keyof WrittenRule)[],
  was = row,
): CriterionChange {
  const said = (of: WrittenRule) => Object.fromEntries(parts.map((part) => [part, of[part]]));
  return { kind, code: row.code, name: row.name, before: said(was), now: said(row) };
}
