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
import { cellText } from '../../text/cell-text';
import { LOG_DETAIL } from '../../text/log';
import { stageNamed } from '../../text/stage';
import { planProtections, type ProtectionSource } from '../../tabs/plan/protection-plan';
import type { Tabs } from '../workbook/tabs';
import { command } from '../door';
import { openStory } from '../workbook/log-book';
import { applyStep } from '../protection/protect';
import { readRound } from '../workbook/round';

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
  source: ProtectionSource,
  begin: (count: number) => void,
): Step {
  const all = planProtections(source);
  const plan = scope === 'stage' ? all.tabs : [...all.tabs, ...all.blocks];
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
  const typedWrong = from === 0 && scope === 'all' ? all.problems : [];
  return {
    ok: true,
    done: Math.min(cursor, plan.length),
    total: plan.length,
    cursor: isDone ? null : cursor,
    problems: [...typedWrong, ...problems],
  };
}

/** What protections follow from: stage, e-mails, where each group's blocks are. Or the sentence that says why the round cannot be read: nobody is shut out of, or let into, a column that may be another's. */
function readProtectionSource(tabs: Tabs): ProtectionSource | string {
  const round = readRound(tabs, 'inputs');
  if (!round.ok) return round.message;
  const { settings, list, groups } = round;
  return {
    stage: stageNamed(settings.values.stage),
    groups: groups.map(({ code, layout, units }) => ({ groupCode: code, layout, units })),
    otherRoles: tabs.roles,
    unitEmails: new Map(list.units.map(({ name, email }) => [name, email])),
    appraisers: joined(settings.appraisers),
  };
}

/** Several lines of one group are taken together. */
function joined(lines: readonly (readonly unknown[])[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [code, emails] of lines) {
    const name = cellText(code);
    if (name !== '') found.set(name, `${found.get(name) ?? ''} ${cellText(emails)}`);
  }
  return found;
}
