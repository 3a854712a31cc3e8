/**
 * The rows of a unit's remediation plan. Tasks typed on Khắc phục are used as they are, blanks in them filled from the
 * criteria; what no task covers is proposed and says so. A leaf's points stand in the first row that covers it, so that
 * rows add up to what was lost.
 */
import type { ReportData, ReportTask, ReportUnit } from '../contract/report';
import type { RoundDeduction } from '../contract/round';
import { componentOf } from '../core/code';
import { codeKey } from '../core/identity';
import { codesOf } from '../rules/remediation/codes-of';
import { isRemedy } from '../rules/remediation/task-source';
import { isBlank } from '../core/reading';
import type { Points } from '../core/points';
import { PLAN } from '../text/reports/plan';
import { proposedTask } from '../text/reports/target';
import { reasonsOf } from './deduction-table';
import type { Figures } from './figures';
import { checkedTarget, neededTarget, topAnswerOf } from './plan-target';
import { tasksOf } from './task-owners';
import { unitLeaves, type CriterionLeaf } from './unit-leaves';

export interface PlanEntry {
  readonly officer: string;
  readonly content: string;
  /** Undefined where rows above have the points already, or none were lost. */
  readonly points: Points | undefined;
  readonly cause: string;
  readonly task: string;
  readonly target: string;
  readonly deadline: string;
  readonly evidence: string;
  /** Nobody has typed a task for it. */
  readonly isProposed: boolean;
}

/** One lost component with the leaves and tasks that belong to it. */
interface Lost {
  readonly deduction: RoundDeduction;
  readonly leaves: readonly CriterionLeaf[];
  readonly tasks: readonly ReportTask[];
}

export function planEntries(
  data: ReportData,
  unit: ReportUnit,
  figures: Figures,
): readonly PlanEntry[] {
  const { lost } = unitLeaves(data, unit);
  const tasks = tasksOf(data, unit.name).filter(isRemedy);
  const codes = new Set(unit.deductions.map(({ code }) => code));
  const entries = unit.deductions.flatMap((deduction) => {
    const { code } = deduction;
    const leaves = lost.filter((leaf) => componentOf(leaf.code) === code);
    const own = tasks.filter((task) => codesOf(task).some((each) => componentOf(each) === code));
    return lostEntries({ deduction, leaves, tasks: own }, data, figures);
  });
  const others = tasks.filter(
    (task) => !codesOf(task).some((code) => codes.has(componentOf(code))),
  );
  return [...entries, ...others.map((task) => otherEntry(task, data))];
}

function lostEntries(lost: Lost, data: ReportData, figures: Figures): readonly PlanEntry[] {
  const { deduction, leaves, tasks } = lost;
  const open = new Set(leaves.map(({ code }) => code));
  const entries = tasks.map((task) => {
    const about = leavesOf(task, deduction.code, leaves);
    const first = about.filter(({ code }) => open.delete(code));
    return typedEntry(task, about, groundOf(lost, first, figures), data);
  });
  const left = leaves.filter(({ code }) => open.has(code));
  if (left.length === 0 && entries.length > 0) return entries;
  return [...entries, proposedEntry(lost, left, groundOf(lost, left, figures), data)];
}

/** The lost leaves of a component that a task is about: all of them where it names the component. */
function leavesOf(
  task: Pick<ReportTask, 'code'>,
  component: string,
  leaves: readonly CriterionLeaf[],
): readonly CriterionLeaf[] {
  const codes = codesOf(task);
  return leaves.filter(({ code }) => codes.includes(component) || codes.includes(code));
}

type Ground = Pick<PlanEntry, 'content' | 'points' | 'cause'>;

/** What a row makes good; the cause is said once, where the points are. */
function groundOf(
  { deduction, leaves }: Lost,
  covered: readonly CriterionLeaf[],
  { points, sum }: Figures,
): Ground {
  const content = PLAN.content(deduction.code, deduction.name);
  const isWhole = covered.length === leaves.length;
  if (covered.length === 0 && !isWhole) return { content, points: undefined, cause: '' };
  const losses = covered.map(({ criterion, score }) => (criterion.maximum ?? 0) - Number(score));
  return {
    content,
    points: isWhole ? points(deduction.deduction) : sum(losses),
    cause: [...reasonsOf(deduction.code, covered), deduction.why].join('\n'),
  };
}

function typedEntry(
  typed: ReportTask,
  about: readonly CriterionLeaf[],
  ground: Ground,
  data: ReportData,
): PlanEntry {
  const proposal = proposalOf(about, data);
  const [leaf, ...others] = about;
  const isChecked = leaf !== undefined && others.length === 0;
  const target = isChecked ? checkedTarget(typed.target, leaf.criterion, data) : typed.target;
  return {
    ...ground,
    officer: typedOr(typed.officer, officersOf(about)),
    task: typedOr(typed.task, markProposed(proposal.task)),
    target: isBlank(typed.target) ? markProposed(proposal.target) : target,
    deadline: typedOr(typed.deadline, markProposed(proposal.deadline)),
    evidence: typedOr(typed.evidence, markProposed(proposal.evidence)),
    isProposed: false,
  };
}

function typedOr(typed: string, otherwise: string): string {
  return isBlank(typed) ? otherwise : typed;
}

function markProposed(text: string): string {
  return text === '' ? '' : PLAN.proposed(text);
}

function proposedEntry(
  { deduction }: Lost,
  leaves: readonly CriterionLeaf[],
  ground: Ground,
  data: ReportData,
): PlanEntry {
  const proposal = proposalOf(leaves, data);
  const task = typedOr(proposal.task, proposedTask(undefined, deduction.name, false));
  const officer = officersOf(leaves);
  return { ...ground, ...proposal, task: markProposed(task), officer, isProposed: true };
}

/** What the criteria say of the leaves; '' where they say nothing. */
export function proposalOf(
  leaves: readonly CriterionLeaf[],
  data: ReportData,
): Pick<PlanEntry, 'task' | 'target' | 'deadline' | 'evidence'> {
  const isOne = leaves.length <= 1;
  const each = (text: (leaf: CriterionLeaf) => string) =>
    leaves
      .filter((leaf) => !isBlank(text(leaf)))
      .map((leaf) => (isOne ? text(leaf) : PLAN.ofLeaf(leaf.code, text(leaf))))
      .join('\n');
  return {
    task: each(({ criterion, reason }) => {
      const method = topAnswerOf(criterion, data)?.method;
      return proposedTask(method, criterion.name, !isBlank(reason));
    }),
    target: each(({ criterion }) => neededTarget(criterion, data)),
    deadline: PLAN.deadline(data.year),
    evidence: each(({ criterion }) => criterion.evidence),
  };
}

export function officersOf(leaves: readonly CriterionLeaf[]): string {
  const officers = leaves.map(({ criterion }) => criterion.officer.trim()).filter(Boolean);
  return [...new Set(officers)].join(', ');
}

/** A task that makes no lost points good is the unit's own resolve and stays in its plan. */
function otherEntry(task: ReportTask, { criteria }: ReportData): PlanEntry {
  const own = codeKey(task.code);
  const { code, name } = criteria.find((each) => each.code === own) ?? { ...task, name: '' };
  const ground: Ground = { content: PLAN.content(code, name), points: undefined, cause: '' };
  const { officer, task: text, target, deadline, evidence } = task;
  return { ...ground, officer, task: text, target, deadline, evidence, isProposed: false };
}
