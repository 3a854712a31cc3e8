/** The section that every document of a provisional unit has: which leaves are without points, and why. */
import type { ReportUnit } from '../contract/report';
import { listed, MISSING, unitInText } from '../text/reports/frame';
import { paragraph, sentences } from './blocks';
import type { Figures } from './figures';
import type { Paragraph } from './report-document';
import type { CriterionLeaf } from './unit-leaves';

export function missingResults(
  unit: ReportUnit,
  missing: readonly CriterionLeaf[],
  { points, short }: Figures,
): Paragraph[] {
  return [
    paragraph(
      'body',
      MISSING.lead(unitInText(unit.name), missing.length, short(points(unit.open))),
    ),
    ...sentences(listed(missing.map(describe))),
  ];
}

function describe({ code, criterion: { name }, score }: CriterionLeaf): string {
  return score === '' ? MISSING.pending(code, name) : MISSING.invalid(code, name, String(score));
}
