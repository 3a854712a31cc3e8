/** By what a task is known, so that none is added twice: by its words, or one for each deduction where it was proposed. */
import type { TaskFields } from '../../contract/calls/edit-tasks';
import { componentOf } from '../../core/code';
import { codeKey, nameKey } from '../../core/identity';
import { codesOf } from './codes-of';
import { isRemedy } from './task-source';

/** For each deduction there is one; what does not win it back is none. */
export function keysOfProposal(task: TaskFields): readonly string[] {
  if (!isRemedy(task)) return [];
  return codesOf(task).map((code) => keyOf(nameKey(task.unit), componentOf(codeKey(code))));
}

export function keysOfTask({ unit, code, task, source }: TaskFields): readonly string[] {
  return [keyOf(nameKey(unit), codeKey(code), nameKey(task), nameKey(source))];
}

function keyOf(...texts: readonly string[]): string {
  return JSON.stringify(texts);
}
