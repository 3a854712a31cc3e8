/** Command of the sidebar: changes and adds tasks of Khắc phục. What a task is known by is rules/remediation's, the rest is edit-rows.ts. */
import { editTasks as declaration } from '../../contract/calls/edit-tasks';
import { keysOfProposal, keysOfTask } from '../../rules/remediation/task-keys';
import { remediation } from '../../tabs/remediation';
import { TASKS } from '../../text/remediation';
import { command } from '../door';
import { editRows } from '../tables/edit-rows';

export const editTasks = command(declaration)((request, { tabs }) => {
  const { edits, isProposal } = request;
  const keysOf = isProposal === true ? keysOfProposal : keysOfTask;
  const said = (changed: number, added: number) =>
    TASKS.logged(edits[0]?.after.unit ?? '', changed, added);
  return editRows(tabs, { tab: remediation, edits, keysOf, action: 'remediation', request, said });
});
