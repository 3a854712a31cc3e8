/**
 * Which conditions each leaf of a table has, its own and those of the rows above, and what is wrong with them: codes that no
 * row has or that are another group's, and rows that wait for each other. Only codes and texts are looked at, so that the
 * reader of criteria tables and the scoring of cells say the same.
 */
import { groupOf } from '../code';
import { criterionTree, type CriterionTree } from '../criterion-tree';
import { textOfCell } from '../fold-text';
import type { ConditionIssue } from '../issue';
import type { Vocabulary } from '../vocabulary';
import { conditionTest, splitScale, type Clause, type Condition } from './condition';

export interface LeafConditions {
  readonly conditions: readonly Condition[];
  /** What keeps the leaf from being scored. */
  readonly issue: ConditionIssue | undefined;
}

interface Row {
  readonly code: string;
  readonly scale: unknown;
}

export interface RowConditions {
  /** By row, of those that have any. */
  readonly ofLeaf: ReadonlyMap<number, LeafConditions>;
  /** By row as typed: where a person looks for what is wrong. */
  readonly faults: ReadonlyMap<number, ConditionIssue>;
  readonly leavesAt: (code: string) => readonly number[];
}

/** Undefined where no row has a condition, as in most sets. */
export function conditionsOfRows(
  rows: readonly Row[],
  words: Vocabulary,
): RowConditions | undefined {
  const own = ownConditions(rows, words);
  if (own.size === 0) return undefined;
  const tree = criterionTree(rows.map(({ code }) => code));
  const leavesAt = leafFinder(rows, tree);
  const faults = new Map<number, ConditionIssue>();
  for (const [row, conditions] of own) {
    const fault = faultIn(conditions, codeAt(rows)(row), leavesAt);
    if (fault !== undefined) faults.set(row, fault);
  }
  const table: Table = { rows, own, leavesAt, faults };
  const ofLeaf = new Map<number, LeafConditions>();
  rows.forEach((_, row) => {
    if (tree.isParent[row] === true) return;
    const line = [row, ...(tree.ancestors[row] ?? [])].filter((each) => own.has(each));
    if (line.length > 0) ofLeaf.set(row, conditionsOf(table, row, line));
  });
  for (const [leaf, steps] of circlesIn(ofLeaf, leavesAt)) {
    const issue: ConditionIssue = { code: 'conditionInCircle', steps: steps.map(codeAt(rows)) };
    ofLeaf.set(leaf, { conditions: [], issue });
    const typedAt = [leaf, ...(tree.ancestors[leaf] ?? [])].find((row) => own.has(row)) ?? leaf;
    if (!faults.has(typedAt)) faults.set(typedAt, issue);
  }
  return { ofLeaf, faults, leavesAt };
}

const codeAt = (rows: readonly Row[]) => (row: number) => rows[row]?.code ?? '';

type OwnConditions = ReadonlyMap<number, readonly Condition[] | ConditionIssue>;

interface Table {
  readonly rows: readonly Row[];
  readonly own: OwnConditions;
  readonly leavesAt: RowConditions['leavesAt'];
  readonly faults: ReadonlyMap<number, ConditionIssue>;
}

/** By the row in which they stand. */
function ownConditions(rows: readonly Row[], words: Vocabulary): OwnConditions {
  const hasCondition = conditionTest(words);
  const own = new Map<number, readonly Condition[] | ConditionIssue>();
  rows.forEach(({ scale }, row) => {
    const text = textOfCell(scale);
    if (!hasCondition(text)) return;
    const parts = splitScale(text, words, hasCondition);
    if ('code' in parts) own.set(row, parts);
    else if (parts.conditions.length > 0) own.set(row, parts.conditions);
  });
  return own;
}

/** `line`: the rows whose conditions are the leaf's, itself first. */
function conditionsOf({ own, leavesAt, faults }: Table, leaf: number, line: readonly number[]) {
  const speaksOfLeaf = ({ clauses }: Condition) =>
    clauses.flatMap(askedCodes).flatMap(leavesAt).includes(leaf);
  const conditions = line.flatMap((row) => {
    const found = own.get(row);
    if (found === undefined || 'code' in found) return [];
    // What a heading asks of a row below it acts on the others below it.
    return row === leaf ? found : found.filter((each) => !speaksOfLeaf(each));
  });
  return { conditions, issue: line.map((row) => faults.get(row)).find(isPresent) };
}

function isPresent(issue: ConditionIssue | undefined): issue is ConditionIssue {
  return issue !== undefined;
}

/** Every leaf that waits for itself, with the way back to it. */
function circlesIn(
  ofLeaf: ReadonlyMap<number, LeafConditions>,
  leavesAt: RowConditions['leavesAt'],
): readonly (readonly [leaf: number, steps: readonly number[]])[] {
  return [...ofLeaf].flatMap(([leaf, { issue }]) => {
    const steps = issue === undefined ? circleFrom(leaf, ofLeaf, leavesAt) : undefined;
    return steps === undefined ? [] : [[leaf, steps] as const];
  });
}

function askedCodes(clause: Clause): readonly string[] {
  return clause.kind === 'unitKind' ? [] : [clause.code];
}

function leafFinder(rows: readonly Row[], { isParent }: CriterionTree) {
  const known = new Map<string, readonly number[]>();
  return (code: string): readonly number[] => {
    const before = known.get(code);
    if (before !== undefined) return before;
    const found = rows.flatMap((row, i) =>
      isParent[i] !== true && (row.code === code || row.code.startsWith(`${code}.`)) ? [i] : [],
    );
    known.set(code, found);
    return found;
  };
}

function faultIn(
  conditions: readonly Condition[] | ConditionIssue,
  own: string,
  leavesAt: RowConditions['leavesAt'],
): ConditionIssue | undefined {
  if ('code' in conditions) return conditions;
  for (const { clauses, asked } of conditions) {
    for (const clause of clauses) {
      const [code] = askedCodes(clause);
      if (code === undefined) continue;
      if (own !== '' && groupOf(code) !== groupOf(own))
        return { code: 'conditionElsewhere', text: code };
      const leaves = leavesAt(code);
      if (leaves.length === 0) return { code: 'conditionUnknownCode', text: code };
      if (clause.kind === 'answer' && leaves.length > 1) {
        return { code: 'conditionUnreadable', part: asked };
      }
    }
  }
  return undefined;
}

function circleFrom(
  start: number,
  ofLeaf: ReadonlyMap<number, LeafConditions>,
  leavesAt: RowConditions['leavesAt'],
): readonly number[] | undefined {
  const seen = new Set<number>();
  const nextTo = (leaf: number) =>
    (ofLeaf.get(leaf)?.conditions ?? [])
      .flatMap(({ clauses }) => clauses.flatMap(askedCodes))
      .flatMap(leavesAt);
  const walk = (leaf: number, way: readonly number[]): readonly number[] | undefined => {
    for (const next of nextTo(leaf)) {
      if (next === start) return [...way, leaf, next];
      if (seen.has(next)) continue;
      seen.add(next);
      const found = walk(next, [...way, leaf]);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return walk(start, []);
}
