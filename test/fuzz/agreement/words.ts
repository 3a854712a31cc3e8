/** Figures of the sheet as they stand in words elsewhere, made here from its numbers and by nothing of the add-on. */
import { strict as assert } from 'node:assert';
import type { RoundDeduction, RoundStanding } from '../../../src/contract/round';
import type { OnSheet } from './on-sheet';

export interface Figures {
  /** `84,60`, `−0,50` */
  readonly fixed: (value: number) => string;
  /** `84,6`, `−0,5` */
  readonly short: (value: number) => string;
}

export function figuresOf(decimals: number): Figures {
  const signed = (value: number, text: string) => {
    const [whole = '', ...rest] = text.replace('-', '').split('.');
    const dotted = whole.replace(/\B(?=(\d{3})+$)/g, '.');
    return `${value < 0 ? '−' : ''}${[dotted, ...rest].join(',')}`;
  };
  return {
    fixed: (value) => signed(value, value.toFixed(decimals)),
    short: (value) => signed(value, String(value)),
  };
}

export const orElse = (value: number | null, shown: (value: number) => string, none: string) =>
  value === null ? none : shown(value);

/** With more digits where the note says them. */
export const indexOf = (unit: RoundStanding, fixed: (value: number) => string, none: string) =>
  unit.exactIndex === '' ? orElse(unit.index, fixed, none) : unit.exactIndex;

export const noteOf = ({ provisional, exactIndex }: RoundStanding) =>
  [provisional ? 'Tạm tính' : '', exactIndex === '' ? '' : `Chỉ số ${exactIndex}`]
    .filter((part) => part !== '')
    .join('; ');

/** A sum of published figures, without binary dust. */
export const sumOf = (values: readonly number[], decimals: number) =>
  Number(values.reduce((sum, value) => sum + value, 0).toFixed(decimals));

export function unitCalled({ units }: OnSheet, wanted: string): RoundStanding {
  const unit = units.find(({ name }) => name === wanted);
  assert.ok(unit, `${wanted} is on Xếp hạng`);
  return unit;
}

/** What stands on Điểm trừ for the unit. */
export function ownOf(
  { deductions }: OnSheet,
  { name }: Pick<RoundStanding, 'name'>,
): readonly RoundDeduction[] {
  return deductions.flatMap(({ unit, ...deduction }) => (unit === name ? [deduction] : []));
}

/** Without what blanks say: tables and pages set them as they may. */
export const words = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Documents and panels of as many units are enough. */
export const SHOWN = 3;
