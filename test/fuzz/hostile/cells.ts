/** Cells with anything in them: what people type, what is no text at all, and other ways of typing the same text. */
import fc from 'fast-check';
import { anyCell, typedResult } from '../../helpers/arbitraries';
import { anyText } from './texts';

/** Dates, errors and values of another realm, objects that lie about themselves. */
export const notText = fc.constantFrom<unknown>(
  -0,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  1e15,
  5e-324,
  1e-300,
  0.1 + 0.2,
  new Date(0),
  new Date(Number.NaN),
  [],
  [['33/33']],
  {},
  Object.create(null),
  { toString: null, valueOf: null },
  new Error('#N/A'),
  null,
  undefined,
);

export const hostileCell: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 5, arbitrary: typedResult },
  { weight: 5, arbitrary: anyText },
  { weight: 2, arbitrary: anyCell },
  { weight: 1, arbitrary: notText },
);

/** The same text as another keyboard, another day or another program gives it. */
const RETYPED: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.normalize('NFD'),
  (text) => `  ${text}\u00A0`,
  (text) => text.replace(/ /g, '\u00A0'),
  // Error texts are a program's and never typed in another case.
  (text) => (text.includes('#') ? text : text.toUpperCase()),
];

export const retyping = fc.constantFrom(...RETYPED);
