/**
 * Công cụ: read again; Kiểm tra & sửa bảng: what is damaged, in words, the button that repairs it, and what came of it; the
 * rule book as a tab; and what another rule would do.
 */
import { useState } from 'preact/hooks';
import { Button, PressState } from '../../client/controls';
import { usePress } from '../../client/use-press';
import type { CheckFinding } from '../../contract/check';
import type { CheckWorkbookOutcome } from '../../contract/calls/check-workbook';
import type { RepairWorkbookOutcome } from '../../contract/calls/repair-workbook';
import { CHECK, CHECK_PANEL, findingLine } from '../../text/check-workbook';
import { RULE_BOOK, TOOLS_PANEL } from '../../text/sidebar';
import type { PanelProps } from '../state/use-sidebar';
import { WhatIfSection } from './what-if-section';

export function ToolsPanel(props: PanelProps) {
  const { sidebar, onChanged } = props;
  return (
    <div class="tools">
      <div>
        <Button
          caption={TOOLS_PANEL.refresh}
          onPress={() => {
            onChanged();
            sidebar.say(TOOLS_PANEL.refreshed);
          }}
        />
        <p class="muted">{TOOLS_PANEL.refreshHint}</p>
      </div>
      <CheckSection {...props} />
      <RuleBookSection {...props} />
      <WhatIfSection {...props} />
    </div>
  );
}

function RuleBookSection({ server }: Pick<PanelProps, 'server'>) {
  const pressed = usePress(() => server.addTab({ role: 'ruleBook' }));
  const { isBusy, outcome, press } = pressed;
  return (
    <section aria-labelledby="rule-book-heading">
      <h2 id="rule-book-heading">{RULE_BOOK.heading}</h2>
      <p class="muted">{RULE_BOOK.hint}</p>
      <Button disabled={isBusy} caption={RULE_BOOK.press} onPress={press} />
      <PressState pressed={pressed} working={RULE_BOOK.working}>
        {outcome?.ok === true && <p class="box good">{RULE_BOOK.made(outcome.name)}</p>}
        {outcome?.ok === false && <p class="box warning">{outcome.message}</p>}
      </PressState>
    </section>
  );
}

type Outcome = CheckWorkbookOutcome | RepairWorkbookOutcome;

/** Also where the round cannot be shown: then it is the way on. */
export function CheckSection({ server, onChanged }: Pick<PanelProps, 'server' | 'onChanged'>) {
  // Kept where a press fails: what was found is still to be repaired.
  const [outcome, setOutcome] = useState<Outcome>();
  const pressed = usePress(async (isRepair: boolean) => {
    setOutcome(await (isRepair ? server.repairWorkbook({}) : server.checkWorkbook({})));
    if (isRepair) onChanged();
  });
  const { isBusy, press } = pressed;
  return (
    <section aria-labelledby="check-heading">
      <h2 id="check-heading">{CHECK_PANEL.heading}</h2>
      <p class="muted">{CHECK_PANEL.hint}</p>
      <Button disabled={isBusy} caption={CHECK_PANEL.check} onPress={press} given={false} />
      <PressState pressed={pressed} working={CHECK_PANEL.working}>
        {!isBusy && outcome && <Found outcome={outcome} />}
      </PressState>
      {!isBusy && outcome && isRepairable(outcome) && (
        <Button class="primary" caption={CHECK_PANEL.repair} onPress={press} given={true} />
      )}
    </section>
  );
}

function isRepairable(outcome: Outcome): boolean {
  return outcome.ok && 'findings' in outcome && outcome.findings.some((one) => one.isRepairable);
}

function Found({ outcome }: { readonly outcome: Outcome }) {
  if (!outcome.ok) return <p class="box warning">{outcome.message}</p>;
  if ('done' in outcome) {
    const { done, remaining } = outcome;
    return (
      <div class={remaining.length === 0 ? 'box good' : 'box warning'}>
        <Findings caption={CHECK_PANEL.done(done.length)} findings={done} />
        {remaining.length > 0 && (
          <Findings caption={CHECK_PANEL.remaining(remaining.length)} findings={remaining} />
        )}
      </div>
    );
  }
  const { findings } = outcome;
  if (findings.length === 0) return <p class="box good">{CHECK.nothing}</p>;
  return (
    <div class="box warning">
      <Findings caption={CHECK.found(findings.length)} findings={findings} marksPeople />
    </div>
  );
}

interface FindingsProps {
  readonly caption: string;
  readonly findings: readonly CheckFinding[];
  /** Says of each that cannot be repaired that people must. */
  readonly marksPeople?: true;
}

function Findings({ caption, findings, marksPeople }: FindingsProps) {
  return (
    <>
      <p>{caption}</p>
      <ul>
        {findings.map((finding, i) => (
          <li key={i}>
            {findingLine(finding)}
            {marksPeople && !finding.isRepairable && ` (${CHECK_PANEL.byPeople})`}
          </li>
        ))}
      </ul>
    </>
  );
}
