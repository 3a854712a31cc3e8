/** How a figure stands in a cell of an annex, and the notes that its signs want below the table or the text. */
import { FIGURES_ANNEX, PERIOD_REPORT } from '../../text/reports/period-report';
import { paragraph } from '../blocks';
import type { Paragraph } from '../report-document';
import type { PrintedFigure } from './printed-figures';

/** As a cell says it; '' where nothing is known. */
export function figureText(figure: PrintedFigure): string {
  const { text, share, isNone } = figure;
  if (isNone) return FIGURES_ANNEX.none;
  return `${text}${markOf(figure)}${share === '' ? '' : ` (${share})`}`;
}

/** Behind what nobody can check: a rate without parts, a total without those that it is of. */
export function markOf({ isUnproven, isRate }: PrintedFigure): string {
  if (!isUnproven) return '';
  return `\u00a0${PERIOD_REPORT.unproven[isRate ? 'rate' : 'total']}`;
}

export function unprovenNotes(figures: readonly PrintedFigure[]): readonly Paragraph[] {
  const { rate, total } = PERIOD_REPORT.unprovenNotes;
  const unproven = figures.filter(({ isUnproven }) => isUnproven);
  const notes = [
    ...(unproven.some(({ isRate }) => isRate) ? [rate] : []),
    ...(unproven.some(({ isRate }) => !isRate) ? [total] : []),
  ];
  return notes.map((note) => paragraph('note', note));
}

export function notesOn(figures: readonly PrintedFigure[]): readonly Paragraph[] {
  const notes = [
    ...(figures.some(({ share }) => share !== '') ? [PERIOD_REPORT.shareNote] : []),
    ...(figures.some(({ isNone }) => isNone) ? [FIGURES_ANNEX.noneNote] : []),
  ];
  return [...unprovenNotes(figures), ...notes.map((note) => paragraph('note', note))];
}
