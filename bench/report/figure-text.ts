/** Figures as the report prints them: three significant digits, never an exponent. */
const DIGITS = 3;

export function figureText(value: number): string {
  if (!Number.isFinite(value)) return '–';
  return Number(value.toPrecision(DIGITS)).toLocaleString('en', { maximumFractionDigits: 6 });
}
