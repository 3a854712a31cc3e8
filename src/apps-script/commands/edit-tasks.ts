/** Command of the sidebar: changes and adds tasks of Khắc phục. What a task is known by is said here, the rest is edit-rows.ts. */
import { editTasks as declaration, type TaskFields } from '../../contract/calls/edit-tasks';
import { componentOf } from '../../core/code';
import { codeKey, nameKey } from '../../core/identity';
import { codesOf } from '../../rules/remediation/codes-of';
import { isRemedy } from '../../rules/remediation/task-source';
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

/** For each deduction there is one; what does not win it back is none. */
function keysOfProposal(task: TaskFields): readonly string[] {
  if (!isRemedy(task)) return [];
  return codesOf(task).map((code) => keyOf(nameKey(task.unit), componentOf(codeKey(code))));
}

function keysOfTask({ unit, code, task, source }: TaskFields): readonly string[] {
  return [keyOf(nameKey(unit), codeKey(code), nameKey(task), nameKey(source))];
}

function keyOf(...texts: readonly string[]): string {
  return JSON.stringify(texts);
}
