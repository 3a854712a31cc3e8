/**
 * What Cấu hình says of how a round is scored as a whole: decimals, rounding, whether each kind of unit is ranked
 * for itself. Read where it can mean only one thing; a row left blank is as it always was. Pure.
 */
import { foldText } from '../../core/fold-text';
import { exactPoints } from '../../core/points';
import { fractionOfDouble, readNumber } from '../../core/read-number';
import { isBlank } from '../../core/reading';
import { rowDecimals, USUAL_ROUNDING, type Rounding } from '../../core/rounding';
import { cellText } from '../../text/cell-text';
import { SETTING_CHOICES, SETTINGS_TAB } from '../../text/settings-tab';
import { SETUP } from '../../text/setup-message';
import { ceilingIn, decimalsIn, isDecimals } from './settings-layout';

export const TERM_ROWS = [
  'decimals',
  'roundingStep',
  'roundedPart',
  'roundingMode',
  'ranksByKind',
  'ceiling',
] as const;
type TermRow = (typeof TERM_ROWS)[number];

export interface RoundTerms {
  readonly decimals: number;
  /** Of the points of rows. */
  readonly rowDecimals: number;
  readonly rounding: Rounding;
  readonly ranksByKind: boolean;
  /** Whether no bonus lifts an index above 100. */
  readonly hasCeiling: boolean;
}

/** A sentence where it is not certain how points are rounded, or who is ranked among whom. */
export function readTerms(cells: Readonly<Record<TermRow, unknown>>): RoundTerms | string {
  if (!isBlank(cells.decimals) && !isDecimals(cells.decimals)) return SETUP.decimalsUnusable();
  const decimals = decimalsIn(cells.decimals);
  const step = stepIn(cells.roundingStep, decimals);
  if (step === undefined) return SETUP.stepUnusable(cellText(cells.roundingStep), decimals);
  const [ofTotal, isDown, ranksByKind] = CHOSEN.map((name) => isSecond(name, cells[name]));
  if (ofTotal === undefined || isDown === undefined || ranksByKind === undefined) {
    return unusable(cells);
  }
  const hasCeiling = ceilingIn(cells.ceiling);
  if (hasCeiling === undefined) return SETUP.ceilingUnusable();
  const rounding = usualOr({ step, isDown, ofTotal });
  return {
    ...{ decimals, rowDecimals: rowDecimals(decimals, rounding) },
    ...{ rounding, ranksByKind, hasCeiling },
  };
}

function usualOr(declared: Rounding): Rounding {
  const { step, isDown, ofTotal } = declared;
  return step === 1 && !isDown && !ofTotal ? USUAL_ROUNDING : declared;
}

/** The same, as it always was, for those who ask of one cell: where the round is in doubt, its own tabs say so. */
export function termsOrUsual(cells: Readonly<Record<TermRow, unknown>> = BLANK_TERMS): RoundTerms {
  const terms = readTerms(cells);
  if (typeof terms !== 'string') return terms;
  const decimals = decimalsIn(cells.decimals);
  const usual = { rounding: USUAL_ROUNDING, ranksByKind: false, hasCeiling: true };
  return { decimals, rowDecimals: decimals, ...usual };
}

/** Of a round that nobody has said anything of. */
export const BLANK_TERMS: Readonly<Record<TermRow, unknown>> = {
  ...{
    decimals: '',
    roundingStep: '',
    roundedPart: '',
    roundingMode: '',
    ranksByKind: '',
    ceiling: '',
  },
};

/** In points; undefined where it is none of so many decimals. */
function stepIn(cell: unknown, decimals: number): number | undefined {
  if (isBlank(cell)) return USUAL_ROUNDING.step;
  const isNumber = typeof cell === 'number' && cell > 0 && Number.isFinite(cell);
  const step = isNumber ? fractionOfDouble(cell) : readNumber(cellText(cell));
  const points = typeof step === 'string' ? undefined : exactPoints(step, decimals);
  return points === undefined || points === 0 || points > MOST_STEP * 10 ** decimals
    ? undefined
    : points;
}

/** In whole points: a larger one is a slip. */
const MOST_STEP = 10;

const CHOSEN = ['roundedPart', 'roundingMode', 'ranksByKind'] as const;

/** Which of the two words: a blank is the first. */
function isSecond(name: (typeof CHOSEN)[number], cell: unknown): boolean | undefined {
  const [first, second] = SETTING_CHOICES[name].map(foldText);
  const word = foldText(cellText(cell));
  if (word === '' || word === first) return false;
  return word === second ? true : undefined;
}

function unusable(cells: Readonly<Record<TermRow, unknown>>): string {
  const name = CHOSEN.find((each) => isSecond(each, cells[each]) === undefined) ?? CHOSEN[0];
  const typed = cellText(cells[name]);
  return SETUP.choiceUnusable(SETTINGS_TAB.labels[name], typed, SETTING_CHOICES[name]);
}
