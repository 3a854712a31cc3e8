// The names that .xlsx uses for Univer's numbered line styles, alignments and rotations; index = Univer's number.
// Source: ECMA-376 part 1, 18.18.3 (border styles), 18.18.40/88 (alignment); @univerjs/core's enums.
import type { ITextRotation } from '@univerjs/core';
import { YES } from './univer-values';

export const BORDER_STYLES = [
  'none',
  'thin',
  'hair',
  'dotted',
  'dashed',
  'dashDot',
  'dashDotDot',
  'double',
  'medium',
  'mediumDashed',
  'mediumDashDot',
  'mediumDashDotDot',
  'slantDashDot',
  'thick',
];

export const HORIZONTAL = ['general', 'left', 'center', 'right', 'justify', 'both', 'distributed'];
/** Bottom is how text stands unless something else is said; LibreOffice says it for every cell. */
export const VERTICAL = ['bottom', 'top', 'center'];

const STACKED = 255;

/** Univer turns clockwise; a file stores 1…90 for turns to the left, 91…180 for turns to the right. */
export const ROTATION = {
  read(stored: number): ITextRotation {
    if (stored === STACKED) return { a: 0, v: YES };
    return { a: stored <= 90 ? -stored : stored - 90 };
  },
  /** As ExcelJS takes it: degrees to the left, or `vertical` for letters one below the other. */
  write({ a, v }: ITextRotation): number | 'vertical' {
    return v === YES ? 'vertical' : -a;
  },
};
