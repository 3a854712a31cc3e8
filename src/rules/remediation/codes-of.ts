/**
 * The codes that a task names: one, or several in the same cell. A semicolon or a line end always parts them; a comma or
 * a blank may also stand inside a code (`7,5`), so it counts only where one reading is left. What stays doubtful comes back
 * as it was typed and is no code: nothing is guessed, and `strayTasks` (reports/task-owners.ts) says it.
 */
import type { ReportTask } from '../../contract/report';
import { isCode, levelOf } from '../../core/code';
import { codeKey } from '../../core/identity';

/** Ways to take a text apart, and how deep every code in it must be: `7,5` is no list of two groups. */
const READINGS: readonly (readonly [separator: RegExp, shallowest: number])[] = [
  [/(?!)/, 1],
  [/,\s+/, 1],
  [/,?\s+/, 2],
  [/,\s*|\s+/, 2],
];

export function codesOf({ code }: Pick<ReportTask, 'code'>): readonly string[] {
  return code
    .split(/[;\r\n]+/)
    .map((part) => part.trim())
    .filter((part) => codeKey(part) !== '')
    .flatMap(codesIn);
}

function codesIn(text: string): readonly string[] {
  const readings = READINGS.flatMap(([separator, shallowest]) => {
    const codes = text.split(separator).map(codeKey);
    return codes.every((code) => isCode(code) && levelOf(code) >= shallowest) ? [codes] : [];
  });
  const [certain, ...others] = new Map(readings.map((codes) => [codes.join(), codes])).values();
  return certain === undefined || others.length > 0 ? [text] : certain;
}
