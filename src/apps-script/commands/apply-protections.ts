/**
 * Command of the sidebar: one step of protecting the workbook (workbook/protect.ts), from a cursor on, under the document
 * lock. The owner's alone: whoever makes a protection can edit under it for good. What it opens and closes is a plan of
 * its own (tabs/plan/protection-plan.ts).
 */
import {
  applyProtections as declaration,
  type ApplyProtectionsOutcome,
  type ApplyProtectionsRequest,
} from '../../contract/calls/apply-protections';
import { LOG_DETAIL } from '../../text/log';
import { tabOf } from '../../tabs';
import {
  planProtections,
  type PlannedProtection,
  type ProtectionPlan,
} from '../../tabs/plan/protection-plan';
import { PROTECTION_MARK } from '../../text/protection';
import type { Tabs } from '../workbook/tabs';
import { command } from '../door';
import { openStory } from '../workbook/log-book';
import { applyStep } from '../protection/protect';
import { readProtectionSource, type ReadSource } from '../protection/protection-source';

/**
 * Stands while a step runs, so that the next one knows that this one was cut short; then until a whole run is through,
 * since that may begin at the first tab again.
 */
const RUNNING = 'cchc.protecting';

export const applyProtections = command(declaration)((request, { tabs }) => {
  const source = readProtectionSource(tabs);
  if (typeof source === 'string') return { ok: false, reason: 'notSetUp', message: source };
  // A change of stage has a line of its own.
  const story = request.scope === 'all' ? openStory(tabs, 'protection') : undefined;
  const outcome = applyPlan(request, tabs, source, (count) => {
    story?.begin(LOG_DETAIL.protection(count));
  });
  if (outcome.cursor === null) story?.done(tabs);
  return outcome;
});

type Step = Extract<ApplyProtectionsOutcome, { readonly ok: true }>;

function applyPlan(
  { cursor: from, scope }: ApplyProtectionsRequest,
  tabs: Tabs,
  source: ReadSource,
  begin: (count: number) => void,
): Step {
  const all = planProtections(source);
  const plan = PLANS[scope](all, tabs);
  const properties = PropertiesService.getDocumentProperties();
  const isInterrupted = properties.getProperty(RUNNING) !== null;
  properties.setProperty(RUNNING, scope);
  const beforeChange = () => {
    begin(plan.length);
  };
  const step = { tabs, plan, cursor: from, scope, isInterrupted, beforeChange };
  const { cursor, problems } = applyStep(step);
  const isDone = cursor >= plan.length;
  if (!isInterrupted || (isDone && scope === 'all')) properties.deleteProperty(RUNNING);
  const typedWrong = from === 0 && scope === 'all' ? [...source.problems, ...all.problems] : [];
  return {
    ok: true,
    done: Math.min(cursor, plan.length),
    total: plan.length,
    cursor: isDone ? null : cursor,
    problems: [...typedWrong, ...problems],
  };
}

/** The same in every step of a run: the cursor counts in it. */
const PLANS: Readonly<
  Record<
    ApplyProtectionsRequest['scope'],
    (plan: ProtectionPlan, tabs: Tabs) => readonly PlannedProtection[]
  >
> = {
  all: ({ tabs, blocks }) => [...tabs, ...blocks],
  stage: ({ tabs }) => tabs,
  added: (plan, tabs) =>
    isProtected(tabs)
      ? PLANS.all(plan, tabs).filter(({ role }) => tabOf(role)?.isOnRequest === true)
      : [],
};

/** Somebody has asked for it before: Cấu hình is closed. */
function isProtected(tabs: Tabs): boolean {
  const found = tabs.get('settings')?.getProtections(SpreadsheetApp.ProtectionType.SHEET) ?? [];
  return found.some((protection) => protection.getDescription().startsWith(PROTECTION_MARK));
}
