// How deep a formula is nested: whoever takes one apart goes down level by level, and some thousand levels end the program.
// Source: Microsoft, "Excel specifications and limits" (64 levels of functions).

/** Deeper than Excel allows (64), and less deep than any engine bears. */
const MOST_LEVELS = 100;

export function isNestedTooDeep(formula: string): boolean {
  let [depth, deepest] = [0, 0];
  for (const [sign] of formula.matchAll(/"(?:[^"]|"")*"|[({)}]/g)) {
    if (sign === '(' || sign === '{') depth += 1;
    if (sign === ')' || sign === '}') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest > MOST_LEVELS;
}
