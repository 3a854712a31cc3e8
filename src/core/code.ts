/**
 * Criterion codes: `1`, `1.1`, `1.1.3`, `1.1.3.a`. They are text and stay text; segments are compared as numbers, so
 * 3.2 comes before 3.11 and 3.1 is not 3.10. Levels: group, criterion, component, line (docs/glossary.md). A segment has at
 * most five digits: beyond what a double holds, different codes would compare as equal.
 */
// đ (\u0111) follows d in the Vietnamese alphabet: lines are lettered a, b, c, d, đ, e.
const SHAPE = /^[1-9]\d{0,4}(?:\.[1-9]\d{0,4}){0,2}(?:\.(?:[1-9]\d{0,4}|[a-z\u0111]))?$/;
const LINE = /\.[a-z\u0111]$/;
const LINE_LETTERS = `abcd${String.fromCharCode(0x111)}efghijklmnopqrstuvwxyz`;
/** Group, criterion, component: the deepest level at which deductions are reported. */
const COMPONENT_LEVEL = 3;

export function isCode(text: string): boolean {
  return SHAPE.test(text);
}

function segmentsOf(code: string): readonly string[] {
  return code.split('.');
}

/** 1 for a group, 2 for a criterion, and so on. */
export function levelOf(code: string): number {
  return segmentsOf(code).length;
}

/** The code one level up; undefined for a group. */
export function parentOf(code: string): string | undefined {
  const end = code.lastIndexOf('.');
  return end < 0 ? undefined : code.slice(0, end);
}

/** All codes above, nearest first: `1.1.3.a` gives 1.1.3, 1.1, 1. Text that is no code may have thousands of dots. */
export function ancestorsOf(code: string): readonly string[] {
  const ancestors: string[] = [];
  for (
    let up = parentOf(code);
    up !== undefined && ancestors.length < MOST_ANCESTORS;
    up = parentOf(up)
  ) {
    ancestors.push(up);
  }
  return ancestors;
}

const MOST_ANCESTORS = 8;

export function groupOf(code: string): string {
  return segmentsOf(code)[0] ?? code;
}

/** The code at which a leaf's deduction is reported: a line is summed into its component. */
export function componentOf(code: string): string {
  const segments = segmentsOf(code);
  const level = Math.min(COMPONENT_LEVEL, LINE.test(code) ? segments.length - 1 : segments.length);
  return segments.slice(0, level).join('.');
}

/** Order of codes: by segment, numbers as numbers, letters in the Vietnamese order after numbers. */
export function compareCodes(a: string, b: string): number {
  const left = segmentsOf(a);
  const right = segmentsOf(b);
  const shared = Math.min(left.length, right.length);
  for (let i = 0; i < shared; i++) {
    const difference = segmentRank(left[i] ?? '') - segmentRank(right[i] ?? '');
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** Letters stand after every number a code can hold. */
function segmentRank(segment: string): number {
  const letter = LINE_LETTERS.indexOf(segment);
  return letter >= 0 ? Number.MAX_SAFE_INTEGER - LINE_LETTERS.length + letter : Number(segment);
}
