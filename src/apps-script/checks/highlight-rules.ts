/** The highlighting of the group tabs: each of our rules there once, over the whole of its block; people's own stay. */
import { FINDING } from '../../text/check-workbook';
import { areaName } from '../../tabs/plan/a1';
import { formulaKey } from '../../tabs/plan/formulas';
import { groupHighlights } from '../../tabs/plan/group-aids';
import type { HighlightRule } from '../../tabs/plan/tab-plan';
import { highlight } from '../new-tab/conditional-rules';
import type { Finding } from './finding';
import type { WorkbookReading } from './read-workbook';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

export function highlightRules({ groups }: WorkbookReading): Finding[] {
  return groups.flatMap(({ group: { sheet, layout }, nodes, rules }) => {
    const isSigned = nodes.some(({ sign }) => sign !== undefined);
    return highlightFindings(sheet, groupHighlights(layout, isSigned), rules);
  });
}

export function highlightFindings(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  wanted: readonly HighlightRule[],
  rules: readonly Rule[],
): Finding[] {
  const places = new Set(
    wanted.map(({ area, style, formula }) => placeKey(areaName(area), style, formula)),
  );
  const keys = new Set(wanted.map((rule) => `${keyOf(rule.formula)} ${areaName(rule.area)}`));
  const formulas = new Set(wanted.map(({ formula }) => keyOf(formula)));
  const found = rules.map(readRule);
  const ours = found.filter(({ formula, place }) => formulas.has(formula) || places.has(place));
  const sound = ours
    .map(({ formula, ranges }) => `${formula} ${ranges}`)
    .filter((key) => keys.has(key));
  const missing = keys.size - new Set(sound).size;
  const extra = ours.length - (keys.size - missing);
  if (missing === 0 && extra === 0) return [];
  const place = { tab: sheet.getName(), range: '' };
  const repair = () => {
    const others = found.filter((one) => !ours.includes(one)).map(({ rule }) => rule);
    const again = wanted.map((rule) => highlight(sheet, rule));
    sheet.setConditionalFormatRules([...again, ...others]);
  };
  const text = missing > 0 ? FINDING.rulesMissing(missing) : FINDING.rulesRepeated(extra);
  return [{ ...place, text, repair }];
}

function readRule(rule: Rule) {
  const condition = rule.getBooleanCondition();
  const [given] = (condition?.getCriteriaValues() ?? []) as unknown[];
  const text = typeof given === 'string' ? given : '';
  const formula = keyOf(text);
  const ranges = rule
    .getRanges()
    .map((range) => range.getA1Notation())
    .join();
  const place = condition ? placeKey(ranges, lookOf(condition), text) : '';
  return { rule, formula, ranges, place };
}

type Look = HighlightRule['style'];

function lookOf(condition: GoogleAppsScript.Spreadsheet.BooleanCondition): Look {
  const [background, color] = [condition.getBackground(), condition.getFontColor()];
  return { ...(background !== null && { background }), ...(color !== null && { color }) };
}

/** What a rule is known by, whatever else becomes of its text: its cells, its colours, and the cells that it looks at. */
function placeKey(ranges: string, { background = '', color = '' }: Look, formula: string): string {
  const seen = new Set(formula.toUpperCase().match(/\$?\b[A-Z]+\$?\d+/g));
  return [ranges, background, color, ...[...seen].sort()].join(' ').toLowerCase();
}

/**
 * What a formula says, however it is written: blanks, cases and brackets may come back otherwise, and before rules did
 * without separators they said AND(a; b) for a * b.
 */
function keyOf(formula: string): string {
  return formulaKey(formula)
    .replace(/[;,]1\)/g, ')')
    .replace(/\bAND\(/gi, '(')
    .replace(/[;,]/g, '*')
    .replace(/[()]/g, '');
}
