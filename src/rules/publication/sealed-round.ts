/**
 * A round as rows of texts: all that decides a result and all that came of it, in the order of the tabs. Where the tabs
 * stand, what they are called and which blank rows were inserted is not part of it.
 */
import type { RoundStanding } from '../../contract/round';
import { isDate } from '../../core/reading';
import type { BlockRow } from '../../core/score-block';
import {
  SEAL_FORMAT,
  SEALED_HEAD,
  SEALED_RESULT,
  SEALED_ROW,
  SEALED_SETTING,
  UNITS_FROM,
} from '../../text/publication-format';
import type { SealedRows } from '../../contract/publication';
import { momentText } from '../../text/moment';
import { trimmedRows } from './seal';

type SealedSetting = keyof typeof SEALED_SETTING;
type Result = keyof typeof SEALED_RESULT;

/** One row of a group tab, of any level, as its cells are; a cell per unit in the blocks. */
export interface SealedCriterion extends BlockRow {
  readonly appraised: readonly unknown[];
  readonly code: string;
  readonly name: unknown;
  readonly score: readonly unknown[];
}

export interface RoundContent {
  readonly settings: Readonly<Record<SealedSetting, unknown>>;
  /** Name and lowest index of each grade. */
  readonly grades: readonly (readonly unknown[])[];
  /** In the order of the columns. */
  readonly units: readonly (Pick<RoundStanding, Result | 'name'> & { readonly name: string })[];
  readonly criteria: readonly SealedCriterion[];
}

export interface PublicationHead {
  readonly number: number;
  readonly time: string;
  /** '' where Google does not tell. */
  readonly person: string;
  readonly version: string;
  readonly criteria: string;
  readonly provisional: number;
}

const RULES = ['name', 'maximum', 'method', 'scale', 'notApplicable'] as const;

const keysOf = <Key extends string>(words: Readonly<Record<Key, string>>) =>
  Object.keys(words) as Key[];

export function sealedRound({ settings, grades, units, criteria }: RoundContent): SealedRows {
  const names = units.map(({ name }) => sealedCell(name));
  const blank = new Array<string>(UNITS_FROM - 2).fill('');
  return trimmedRows([
    ...keysOf(SEALED_SETTING).map((key) => [
      SEALED_ROW.setting,
      SEALED_SETTING[key],
      sealedCell(settings[key]),
    ]),
    ...grades.map((grade) => [SEALED_ROW.grade, ...grade.map(sealedCell)]),
    // Above each block, for people; the first names count.
    [SEALED_ROW.units, '', ...blank, ...names, ...names, ...names],
    ...criteria.map(criterionRow),
    ...keysOf(SEALED_RESULT).map((key) => [
      SEALED_ROW.result,
      SEALED_RESULT[key],
      ...blank,
      ...units.map((unit) => sealedCell(unit[key])),
    ]),
  ]);
}

function criterionRow(criterion: SealedCriterion): readonly string[] {
  const { code, selfAssessed, appraised, score } = criterion;
  return [
    SEALED_ROW.criterion,
    ...[code, ...RULES.map((name) => criterion[name]), ...selfAssessed, ...appraised, ...score].map(
      sealedCell,
    ),
  ];
}

export function headRows(head: PublicationHead): SealedRows {
  const values = { format: SEAL_FORMAT, ...head };
  return trimmedRows(
    keysOf(SEALED_HEAD).map((key) => [
      SEALED_ROW.head,
      SEALED_HEAD[key],
      sealedCell(String(values[key])),
    ]),
  );
}

/**
 * A cell as a sealed round writes it, the same on every machine: text composed and trimmed, everything else behind `#`,
 * because the number 0.82 and the text 0,82 are two answers. Text that would begin like a number, a formula or an escape
 * is escaped, so that different cells never look alike.
 */
export function sealedCell(cell: unknown): string {
  if (typeof cell === 'string') return sealedText(cell);
  if (typeof cell === 'number' || typeof cell === 'boolean') return `#${cell}`;
  return isDate(cell) ? `#${momentText(cell)}` : '';
}

/** An apostrophe in front is eaten by Sheets; `=` must never be one cell away from a formula. */
const ESCAPED = /^[#='~]/;

function sealedText(text: string): string {
  const plain = text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
  return ESCAPED.test(plain) ? `~${plain}` : plain;
}
