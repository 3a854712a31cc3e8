/** What the rows of the group tabs say of a criterion, against the criteria set. Codes are never guessed. */
import type { CriteriaNode } from '../../catalogue/criteria-set';
import { foldText } from '../../core/fold-text';
import { codeText } from '../../core/reading';
import { maximumCell } from '../../core/sign';
import { typedText } from '../../text/cell-text';
import { FINDING } from '../../text/check-workbook';
import { GROUP_TAB } from '../../text/labels';
import { areaName, areaOf } from '../../tabs/plan/a1';
import { maximumAt, signAt, type Group } from '../workbook/group';
import { rangeOf } from '../workbook/range-of';
import { leftToPeople, type Finding } from './finding';
import type { GroupReading, WorkbookReading } from './read-workbook';
import { writeTexts } from '../workbook/cell-values';

const RULE_COLUMNS = ['maximum', 'method', 'scale', 'notApplicable'] as const;

export function changedCriteria({ groups }: WorkbookReading): Finding[] {
  return groups.flatMap((reading) => [
    ...codeFindings(reading),
    ...changedRules(reading.group, reading.nodes),
  ]);
}

function codeFindings({ group: { codes, layout }, nodes }: GroupReading): Finding[] {
  const known = new Set(nodes.map(({ code }) => code));
  const tab = layout.sheetName;
  const at = (row: number, text: string) =>
    leftToPeople(text, tab, areaName(areaOf(layout.firstRow + row, layout.columns.code)));
  const present = codes.flatMap((code, row) => {
    if (code === '') return [];
    if (!known.has(code)) return [at(row, FINDING.codeUnknown(code))];
    return codes.indexOf(code) === row ? [] : [at(row, FINDING.codeRepeated(code))];
  });
  const gone = [...known].filter((code) => !codes.includes(code));
  return [...present, ...gone.map((code) => leftToPeople(FINDING.codeGone(code), tab))];
}

/** The group's rows that are scored by other rules than the set's. */
export function changedRules(group: Group, nodes: readonly CriteriaNode[]): Finding[] {
  return nodes.flatMap((node) => {
    const row = group.codes.indexOf(node.code);
    return row < 0 ? [] : RULE_COLUMNS.flatMap((name) => ruleFinding(group, node, row, name));
  });
}

function ruleFinding(
  group: Group,
  node: CriteriaNode,
  index: number,
  name: (typeof RULE_COLUMNS)[number],
): Finding[] {
  const { sheet, layout, cells } = group;
  const area = areaOf(layout.firstRow + index, layout.columns[name]);
  const present = cells[index]?.[area.column - 1] ?? '';
  const wanted = name === 'maximum' ? maximumCell(node.maximum, node.sign) : node[name];
  // A maximum that has become a text, or a word in other letters or blanks, scores as before.
  const isSame =
    name === 'maximum'
      ? maximumAt(group, index) === node.maximum && signAt(group, index) === (node.sign ?? 'none')
      : foldText(codeText(present)) === foldText(node[name]);
  if (isSame) return [];
  return [
    {
      tab: layout.sheetName,
      range: areaName(area),
      text: FINDING.changed(
        node.code,
        GROUP_TAB.headers[name],
        typedText(present),
        typedText(wanted),
      ),
      repair: () => {
        const cell = rangeOf(sheet, area);
        if (typeof wanted === 'string') cell.setNumberFormat('@');
        writeTexts(cell, [[wanted]]);
      },
    },
  ];
}
