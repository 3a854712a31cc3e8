/**
 * A round as rows of texts: all that decides a result and all that came of it, in the order of the tabs. Where the tabs
 * stand, what they are called and which blank rows were inserted is not part of it.
 */
import type { SealedRows, SealFormat } from '../../contract/publication';
import type { RoundStanding } from '../../contract/round';
import type { BlockRow } from '../../core/score-block';
import { signOf } from '../../core/sign';
import {
  SEAL_FORMAT,
  SEALED_HEAD,
  SEALED_OUTSIDE,
  SEALED_RESULT,
  SEALED_ROW,
  SEALED_SETTING,
  UNITS_FROM,
} from '../../text/publication-format';
import { trimmedRow } from './seal';
import { sealedCell } from './sealed-cell';

type Result = keyof typeof SEALED_RESULT;
type Outside = keyof typeof SEALED_OUTSIDE;
type Named = Readonly<Record<string, unknown>>;

/** One row of a group tab, of any level, as its cells are; a cell per unit in the blocks. */
export interface SealedCriterion extends BlockRow {
  readonly appraised: readonly unknown[];
  readonly code: string;
  readonly name: unknown;
  readonly score: readonly unknown[];
}

interface SealedUnit extends Pick<RoundStanding, Result | Outside | 'name' | 'exactIndex'> {
  /** What Đơn vị says of it besides its name. */
  readonly facts: Named;
}

export interface RoundContent {
  readonly settings: Named;
  /** Name and lowest index of each grade. */
  readonly grades: readonly (readonly unknown[])[];
  /** In the order of the columns. */
  readonly units: readonly SealedUnit[];
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

/** `format`: that of the publication which the round is compared with. */
export function sealedRound(
  { settings, grades, units, criteria }: RoundContent,
  format: SealFormat = SEAL_FORMAT,
): SealedRows {
  const sealed = (cell: unknown) => sealedCell(cell, format);
  const names = units.map(({ name }) => sealed(name));
  const blank = new Array<string>(UNITS_FROM - 2).fill('');
  const criterionRow = ({ code, selfAssessed, appraised, score, ...rules }: SealedCriterion) => [
    SEALED_ROW.criterion,
    ...[code, ...RULES.map((name) => rules[name]), ...selfAssessed, ...appraised, ...score].map(
      sealed,
    ),
  ];
  const hasOutside = format !== 1 && criteria.some(({ maximum }) => signOf(maximum) !== 'none');
  return [
    ...(format === 1
      ? labelled(settings)
      : pairsOf(settings).map((pair) => [SEALED_ROW.setting, pair])),
    ...grades.map((grade) => [SEALED_ROW.grade, ...grade.map(sealed)]),
    // Above each block, for people; the first names count.
    [SEALED_ROW.units, '', ...blank, ...names, ...names, ...names],
    ...(format === 1 ? [] : factRows(units, blank)),
    ...criteria.map(criterionRow),
    ...keysOf(SEALED_RESULT).map((key) => [
      SEALED_ROW.result,
      SEALED_RESULT[key],
      ...blank,
      ...units.map((unit) => sealed(shownResult(unit, key, format))),
    ]),
    ...(hasOutside ? keysOf(SEALED_OUTSIDE) : []).map((key) => [
      SEALED_ROW.result,
      SEALED_OUTSIDE[key],
      ...blank,
      ...units.map((unit) => sealed(unit[key])),
    ]),
  ].map(trimmedRow);
}

/** An index whose rounding would contradict the grade beside it is written with the digits that documents print. */
function shownResult(unit: SealedUnit, key: Result, format: SealFormat): unknown {
  return key === 'index' && format !== 1 && unit.exactIndex !== '' ? unit.exactIndex : unit[key];
}

/** The settings that form 1 knew. */
function labelled(settings: Named): string[][] {
  return keysOf(SEALED_SETTING).map((key) => [
    SEALED_ROW.setting,
    SEALED_SETTING[key],
    sealedCell(settings[key], 1),
  ]);
}

/** `key=value` by key, of what is filled in: what a later version adds needs no new form, and left blank changes nothing. */
function pairsOf(named: Named): string[] {
  return Object.keys(named)
    .sort()
    .flatMap((key) => {
      const value = sealedCell(named[key]);
      return value === '' ? [] : [`${key}=${value}`];
    });
}

/** What Đơn vị says below each name, a row for each of its columns in which anything stands, by key. */
function factRows(units: readonly SealedUnit[], blank: readonly string[]): string[][] {
  const keys = [...new Set(units.flatMap(({ facts }) => Object.keys(facts)))].sort();
  return keys
    .map((key) => [
      SEALED_ROW.fact,
      key,
      ...blank,
      ...units.map(({ facts }) => sealedCell(facts[key])),
    ])
    .filter((row) => trimmedRow(row).length > 2);
}

export function headRows(head: PublicationHead): SealedRows {
  const values = { format: SEAL_FORMAT, ...head };
  return keysOf(SEALED_HEAD).map((key) =>
    trimmedRow([SEALED_ROW.head, SEALED_HEAD[key], sealedCell(String(values[key]))]),
  );
}
