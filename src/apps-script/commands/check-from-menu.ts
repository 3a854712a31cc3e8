/** Command of the menu: checks the workbook, says what is wrong, and repairs it where the person says yes. */
import type { CheckFinding } from '../../contract/check';
import { CHECK_PANEL, findingLine } from '../../text/check-workbook';
import { MENU } from '../../text/labels';
import { checkWorkbook } from './check-workbook';
import { repairWorkbook } from './repair-workbook';

/** Sheets cuts long alerts. */
const MOST_LINES = 12;

export function checkFromMenu(): void {
  const checked = checkWorkbook();
  const ui = SpreadsheetApp.getUi();
  const say = (text: string) => ui.alert(MENU.check, text, ui.ButtonSet.OK);
  if (!checked.ok) say(checked.message);
  else if (checked.findings.length === 0) say(CHECK_PANEL.nothing);
  else {
    const lines = [CHECK_PANEL.found(checked.findings.length), ...shown(checked.findings)];
    const question = [...lines, '', CHECK_PANEL.ask].join('\n');
    const answer = ui.alert(MENU.check, question, ui.ButtonSet.YES_NO);
    if (answer === ui.Button.YES) say(repaired());
  }
}

function repaired(): string {
  const outcome = repairWorkbook();
  if (!outcome.ok) return outcome.message;
  const { done, remaining } = outcome;
  const left = remaining.length === 0 ? [] : [CHECK_PANEL.remaining(remaining.length)];
  return [CHECK_PANEL.done(done.length), ...shown(done), ...left, ...shown(remaining)].join('\n');
}

function shown(findings: readonly CheckFinding[]): string[] {
  const rest = findings.length - MOST_LINES;
  const lines = findings.slice(0, MOST_LINES).map(findingLine);
  return rest > 0 ? [...lines, `… (+${rest})`] : lines;
}
