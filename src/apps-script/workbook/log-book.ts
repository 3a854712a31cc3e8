/**
 * Nhật ký: one line for each action of the add-on, below those before it. Never stops the action it tells of: where the
 * tab is missing or closed to this person, the line is dropped.
 */
import { LOG_ACTION, type LogAction } from '../../text/log';
import type { AnchoredTabs } from './anchors';

export function logAction(tabs: AnchoredTabs, action: LogAction, detail: string): void {
  const log = tabs.get('log');
  if (log === undefined) return;
  log.sheet.appendRow([new Date(), '', LOG_ACTION[action], detail]);
}
