/** The note under a ranking where units are measured against different maxima: why 92,00 may stand above 93,02. */
import type { ReportUnit } from '../contract/report';
import { FRAME } from '../text/reports/frame';
import { paragraph } from './blocks';
import type { Figures } from './figures';
import type { Paragraph } from './report-document';

export function indexNote(
  units: readonly ReportUnit[],
  { points, short }: Figures,
): readonly Paragraph[] {
  const usual = Math.max(...units.map(({ applicableMaximum }) => points(applicableMaximum)));
  const own = units.flatMap(({ name, applicableMaximum }) => {
    const maximum = points(applicableMaximum);
    return maximum === usual ? [] : [FRAME.ownMaximum(name, short(maximum))];
  });
  return own.length === 0 ? [] : [paragraph('note', FRAME.indexNote(own, short(usual)))];
}
