/**
 * The words of the monitoring year that the core has to recognise in cells: of the catalogue of indicators and of typed
 * statistics. Which meanings exist is said here; the words are data (`src/text/monitoring-words.ts`), compared folded.
 */
import { foldText } from '../fold-text';

export type BoundKind = 'atLeast' | 'atMost' | 'about';

export interface MonitoringWords {
  readonly notApplicable: readonly string[];
  /** Where a figure comes from people: `Nhập`. */
  readonly typed: string;
  /** `= kỳ trước`, `kèm HS14`. */
  readonly previous: string;
  readonly companion: string;
  /** Measures that decide how a cell is read; every other is a number. */
  readonly measures: { readonly rate: string; readonly text: string; readonly day: string };
  /** Measures whose rate has a column of its own on the board. */
  readonly counted: { readonly tasks: string; readonly recommendations: string };
  readonly better: { readonly high: string; readonly low: string };
  readonly time: { readonly cumulative: string; readonly instant: string };
  readonly total: { readonly sum: string; readonly rate: string; readonly none: string };
  /** In which periods an indicator is asked for; blank is all. */
  readonly periods: { readonly quarter: string; readonly halfYear: string; readonly year: string };
  readonly bounds: Readonly<Record<BoundKind, readonly string[]>>;
}

/** What the text means, of words by their meaning; undefined where it is none of them. */
export function meaningOf<Meaning extends string>(
  text: string,
  words: Readonly<Record<Meaning, string>>,
): Meaning | undefined {
  const folded = foldText(text);
  const meanings = Object.keys(words) as Meaning[];
  return meanings.find((meaning) => foldText(words[meaning]) === folded);
}
