/** The codes that a task names: one, or several in the same cell. */
import type { ReportTask } from '../../contract/report';

export function codesOf({ code }: Pick<ReportTask, 'code'>): readonly string[] {
  return code
    .split(/[;,\s]+/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}
