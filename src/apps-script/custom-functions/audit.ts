/** `CCHC_AUDIT`: what cannot be true in a period's figures, by itself and beside the period before. */
import { auditOf } from '../../core/monitoring/audit';
import { SEVERITY } from '../../core/monitoring/verdict';
import { codeText } from '../../core/reading';
import { auditMessage } from '../../text/audit-message';
import type { ScoreCell } from '../../text/cell-text';
import { BOARD_HEADERS, SEVERITY_WORD } from '../../text/monitoring-words';
import { isAbsent, matrix, orSentence, type Given } from './arguments';
import { previousColumns, readTyped, unitNames } from './typed-period';

/** One line for each finding: reporter, code, name, level, sentence; a blank one where there is none. */
export function audit(given: Given): ScoreCell[][] {
  return orSentence(() => {
    const typed = readTyped(given);
    const names = unitNames(given, typed);
    const earlier = previousColumns(given, typed, names);
    const previousName = isAbsent(given.previousName)
      ? ''
      : codeText(matrix('previousName', given.previousName).value[0]?.[0]);
    const columns = typed.columns.map((figures, i) => ({ figures, before: earlier?.(i) }));
    const lines = auditOf(typed.layout, columns, typed.whole).map(
      ({ reporter, row: at, verdict }) => {
        const indicator = typed.layout.rows[at]?.indicator;
        const name = reporter < 0 ? BOARD_HEADERS.whole : (names[reporter] ?? '');
        const level = SEVERITY_WORD[SEVERITY[verdict.kind]];
        const message = auditMessage(verdict, indicator?.measure === 'rate', previousName);
        return [name, indicator?.code ?? '', indicator?.name ?? '', level, message];
      },
    );
    return lines.length === 0 ? [['', '', '', '', '']] : lines;
  });
}
