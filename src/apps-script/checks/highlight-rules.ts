/** The highlighting of the group tabs: each of our rules there once, over the whole of its block; people's own stay. */
import { FINDING } from '../../text/check-workbook';
import { areaName } from '../../tabs/plan/a1';
import { formulaKey } from '../../tabs/plan/formulas';
import { groupHighlights } from '../../tabs/plan/group-aids';
import { highlight } from '../new-tab/conditional-rules';
import type { Finding } from './finding';
import type { GroupReading, WorkbookReading } from './read-workbook';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

export function highlightRules({ groups }: WorkbookReading): Finding[] {
  return groups.flatMap(findingsOn);
}

function findingsOn({ group, rules }: GroupReading): Finding[] {
  const wanted = groupHighlights(group.layout);
  const keys = new Set(wanted.map(({ formula, area }) => keyOf(formula, areaName(area))));
  const formulas = new Set(wanted.map(({ formula }) => formulaKey(formula)));
  const found = rules.map((rule) => ({ rule, formula: formulaOf(rule) }));
  const ours = found.filter(({ formula }) => formulas.has(formula));
  const sound = ours.map(ruleKey).filter((key) => keys.has(key));
  const missing = keys.size - new Set(sound).size;
  const extra = ours.length - (keys.size - missing);
  if (missing === 0 && extra === 0) return [];
  const place = { tab: group.layout.sheetName, range: '' };
  const repair = () => {
    const others = found.filter((one) => !ours.includes(one)).map(({ rule }) => rule);
    const again = wanted.map((rule) => highlight(group.sheet, rule));
    group.sheet.setConditionalFormatRules([...again, ...others]);
  };
  const text = missing > 0 ? FINDING.rulesMissing(missing) : FINDING.rulesRepeated(extra);
  return [{ ...place, text, repair }];
}

function ruleKey({ rule, formula }: { readonly rule: Rule; readonly formula: string }): string {
  const ranges = rule.getRanges().map((range) => range.getA1Notation());
  return keyOf(formula, ranges.join());
}

function keyOf(formula: string, ranges: string): string {
  return `${formulaKey(formula)} ${ranges}`;
}

function formulaOf(rule: Rule): string {
  const [formula] = (rule.getBooleanCondition()?.getCriteriaValues() ?? []) as unknown[];
  return typeof formula === 'string' ? formulaKey(formula) : '';
}
