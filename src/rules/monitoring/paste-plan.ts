/**
 * What becomes of a pasted form in a period: figures for blank cells, and what is told of the rest before anybody presses. What
 * stands there already is silent where it is the same. Pure.
 */
import type { MonitoredPeriod, TypedCell } from '../../contract/monitoring';
import { cellText } from '../../text/cell-text';
import { PASTE_FORM } from '../../text/paste-form';
import type { PastedForm } from './paste-form';

type Figures = readonly (readonly [code: string, text: string])[];

export interface PastePlan {
  /** What goes into blank cells. */
  readonly written: readonly { readonly unit: string; readonly figures: Figures }[];
  readonly cells: number;
  readonly told: readonly string[];
}

/** `only`: the reporters whose columns the person fills, where that is not everybody. */
export function pastePlan(
  form: PastedForm,
  period: MonitoredPeriod,
  only?: readonly number[],
): PastePlan {
  const isWanted = (reporter: number) => only?.includes(reporter) ?? true;
  const rows = form.rows.filter(({ reporter }) => isWanted(reporter));
  const isOnce = (code: string) => period.codes.filter((each) => each === code).length === 1;
  const judged = rows.map(({ reporter, figures }) => {
    const { name = '', cells = [] } = period.reporters[reporter] ?? {};
    const present = (code: string) => typedIn(cells[period.codes.indexOf(code)]);
    const known = figures.filter(([code, text]) => isOnce(code) && present(code) !== text);
    return {
      unit: name,
      figures: known.filter(([code]) => present(code) === ''),
      taken: known
        .filter(([code]) => present(code) !== '')
        .map(([code, text]) => PASTE_FORM.taken(name, code, present(code), text)),
    };
  });
  const codes = new Set(rows.flatMap(({ figures }) => figures.map(([code]) => code)));
  const strange = [...codes].filter((code) => !isOnce(code));
  const written = judged.filter(({ figures }) => figures.length > 0);
  return {
    written,
    cells: written.reduce((sum, { figures }) => sum + figures.length, 0),
    told: [
      ...unknownAndMissing(form, period, only),
      ...form.problems
        .filter(({ reporter }) => reporter < 0 || isWanted(reporter))
        .map(({ text }) => text),
      ...strange.map((code) => PASTE_FORM.unknownCode(period.tab, code)),
      ...judged.flatMap(({ taken }) => taken),
    ],
  };
}

function typedIn(cell: TypedCell | undefined): string {
  return typeof cell === 'object' ? cell.day : cellText(cell);
}

/** Who fills its own column alone is told of the others only where its own row was not found. */
function unknownAndMissing(
  form: PastedForm,
  { reporters }: MonitoredPeriod,
  only?: readonly number[],
) {
  const found = new Set(form.rows.map(({ reporter }) => reporter));
  const { length } = form.unknown;
  const unknown = length === 0 ? [] : [PASTE_FORM.unknown(form.unknown, found.size)];
  if (only !== undefined) {
    const lost = only.filter((reporter) => !found.has(reporter));
    const told = lost.map((reporter) => PASTE_FORM.ownMissing(reporters[reporter]?.name ?? ''));
    return lost.length === 0 ? [] : [...told, ...unknown];
  }
  const missing = reporters.filter((_, at) => !found.has(at)).map(({ name }) => name);
  return missing.length === 0 ? unknown : [...unknown, PASTE_FORM.missing(missing)];
}
