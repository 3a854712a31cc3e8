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
import { planProtections, type ProtectionSource } from '../../tabs/plan/protection-plan';
import type { Tabs } from '../workbook/tabs';
import { command, type Workbook } from '../door';
import { logAction } from '../workbook/log-book';
import { applyStep } from '../protection/protect';
import { readProtectionSource } from '../protection/protection-source';

/**
 * Stands while a step runs, so that the next one knows that this one was cut short; then until a whole run is through,
 * since that may begin at the first tab again.
 */
const RUNNING = 'cchc.protecting';

export const applyProtections = command(declaration, apply);

function apply(request: ApplyProtectionsRequest, { tabs }: Workbook): ApplyProtectionsOutcome {
  const source = readProtectionSource(tabs);
  return typeof source === 'string'
    ? { ok: false, reason: 'notSetUp', message: source }
    : applyPlan(request, tabs, source);
}

function applyPlan(
  { cursor: from, scope }: ApplyProtectionsRequest,
  tabs: Tabs,
  source: ProtectionSource,
): ApplyProtectionsOutcome {
  const all = planProtections(source);
  const plan = scope === 'stage' ? all.tabs : [...all.tabs, ...all.blocks];
  const properties = PropertiesService.getDocumentProperties();
  const isInterrupted = properties.getProperty(RUNNING) !== null;
  properties.setProperty(RUNNING, scope);
  const { cursor, problems } = applyStep({ tabs, plan, cursor: from, scope, isInterrupted });
  const isDone = cursor >= plan.length;
  if (!isInterrupted || (isDone && scope === 'all')) properties.deleteProperty(RUNNING);
  if (isDone && scope === 'all') logAction(tabs, 'protection', LOG_DETAIL.protection(plan.length));
  return {
    ok: true,
    done: Math.min(cursor, plan.length),
    total: plan.length,
    cursor: isDone ? null : cursor,
    problems: from === 0 && scope === 'all' ? [...all.problems, ...problems] : problems,
  };
}
