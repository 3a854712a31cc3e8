/**
 * Points given or taken at appraisal need a reason: the note of their cell. Looked for before a round is published; a tab
 * without such points costs no read.
 */
import { foldText } from '../../core/fold-text';
import { readResult, startReader } from '../../core/reading';
import { createRuleReader, knownAnswers } from '../../core/rule';
import { blockArea } from '../../tabs/plan/group-layout';
import { VOCABULARY } from '../../text/vocabulary';
import { typedRow, type Group } from '../workbook/group';
import type { TypedRound } from '../workbook/round';

interface Award {
  readonly code: string;
  readonly unit: string;
  readonly text: string;
}

/** The first without one. */
export function unexplainedAward({ groups, round }: TypedRound): Award | undefined {
  for (const group of groups) {
    const awards = awardsIn(group, round.decimals);
    if (awards.length === 0) continue;
    const { row, column, rows, columns } = blockArea(group.layout, 'appraised');
    const notes = group.sheet.getRange(row, column, rows, columns).getNotes();
    const bare = awards.find((award) => (notes[award.row]?.[award.at] ?? '').trim() === '');
    if (bare !== undefined) return bare;
  }
  return undefined;
}

/** What a scale lists as a label is a result, whatever it says. */
function awardsIn(group: Group, decimals: number) {
  const reader = startReader(VOCABULARY);
  const readRule = createRuleReader(VOCABULARY, decimals);
  return group.codes.flatMap((code, row) => {
    const typed = typedRow(group, row);
    const found = typed.appraised.flatMap((cell, at) => {
      const reading = readResult(reader, cell);
      const unit = group.units[at] ?? '';
      return reading.kind === 'award' ? [{ row, at, code, unit, text: reading.text }] : [];
    });
    if (found.length === 0) return [];
    const labels = knownAnswers(readRule(typed), VOCABULARY).map(foldText);
    return found.filter(({ text }) => !labels.includes(foldText(text)));
  });
}
