/**
 * A publication as its tab holds it: read, and judged cell by cell. The tab must be what publishing writes, every row in its
 * place and no other, before its hash is looked at: a hash alone says only that rows and hash were written together.
 */
import type { Publication, SealedRows, SealFormat } from '../../contract/publication';
import { signOf } from '../../core/sign';
import { PUBLICATION_TAB } from '../../text/publication';
import {
  SEAL_FORMAT,
  SEALED_HEAD,
  SEALED_OUTSIDE,
  SEALED_RESULT,
  SEALED_ROW,
  SEALED_SETTING,
  UNITS_FROM,
} from '../../text/publication-format';
import { codeOfHash, recordText, trimmedRow } from './seal';
import { isSealed } from './sealed-cell';

export interface PublicationRecord {
  readonly publication: Publication;
  /** The round, without the head. */
  readonly rows: SealedRows;
  /** Absent where it is whole: only then does it say anything. */
  readonly fault?: RecordFault;
}

type RecordFault =
  /** The row of the tab, and what should stand there; '' where nothing should. */
  | { readonly kind: 'row'; readonly row: number; readonly expected: string }
  /** More cells than the row has, or one that is written otherwise than publishing does. */
  | { readonly kind: 'cell'; readonly row: number }
  | { readonly kind: 'hash' };

/** Above the record. */
export function frameRows({ number, code, hash }: Pick<Publication, 'number' | 'code' | 'hash'>) {
  return [
    [PUBLICATION_TAB.title(number)],
    [PUBLICATION_TAB.hint],
    [PUBLICATION_TAB.code, code],
    [PUBLICATION_TAB.hash, hash],
    [],
  ];
}

type Rows = readonly (readonly unknown[])[];

/** `values`: of the tab, at least its first rows. The whole record is not looked at. */
export function readPublication(values: Rows, number: number): Publication {
  const [, hash = ''] = trimmedRow(values.find(([label]) => label === PUBLICATION_TAB.hash) ?? []);
  const head = values.filter(([kind]) => kind === SEALED_ROW.head).map(trimmedRow);
  const format = head[0]?.[2] === '1' ? 1 : SEAL_FORMAT;
  return { number, format, hash, code: codeOfHash(hash, format), head };
}

/** `digestOf`: the SHA-256 of a text, in hex. */
export function readRecord(
  values: Rows,
  number: number,
  digestOf: (text: string) => string,
): PublicationRecord {
  const publication = readPublication(values, number);
  const { format, head, hash } = publication;
  const written = values.map(trimmedRow);
  while (written[written.length - 1]?.length === 0) written.pop();
  const frame = frameRows(publication);
  const sealed = written.slice(frame.length);
  const forms = [...frame.map(fixed), ...formsOf(sealed, publication)];
  const fault = faultIn(written, forms, format) ?? hashFault();
  return { publication, rows: sealed.slice(head.length), ...(fault && { fault }) };

  function hashFault(): RecordFault | undefined {
    return digestOf(recordText(sealed, format)) === hash ? undefined : { kind: 'hash' };
  }
}

/** What one row may be. */
interface RowForm {
  readonly begins: readonly string[];
  /** Cells, at most. */
  readonly most: number;
  readonly accepts?: (row: readonly string[]) => boolean;
}

const fixed = (cells: readonly string[]): RowForm => ({ begins: cells, most: cells.length });

/** Of a row's words in a sentence. */
const LONGEST = 120;

function faultIn(
  written: SealedRows,
  forms: readonly RowForm[],
  format: SealFormat,
): RecordFault | undefined {
  for (let at = 0; at < Math.max(written.length, forms.length); at++) {
    const [row, form] = [written[at], forms[at]];
    if (!row || !form?.begins.every((text, i) => (row[i] ?? '') === text)) {
      return { kind: 'row', row: at + 1, expected: wordsOf(form) };
    }
    if (!isWritten(row, form, format)) return { kind: 'cell', row: at + 1 };
  }
  return undefined;
}

function wordsOf(form: RowForm | undefined): string {
  const words = form?.begins.filter((text) => text !== '') ?? [];
  return words.slice(0, 3).join(' · ').slice(0, LONGEST);
}

function isWritten(row: readonly string[], form: RowForm, format: SealFormat): boolean {
  const isSound = row.length <= form.most && row.every((cell) => isSealed(cell, format));
  return isSound && form.accepts?.(row) !== false;
}

/** As many rows of each kind as there are anywhere, in the one order that they may stand in. */
function formsOf(sealed: SealedRows, { format, number }: Publication): readonly RowForm[] {
  const rowsOf = (kind: string) => sealed.filter((row) => row[0] === kind);
  const heads: Readonly<Record<string, string>> = {
    [SEALED_HEAD.format]: String(format),
    [SEALED_HEAD.number]: String(number),
  };
  const names = namesIn(rowsOf(SEALED_ROW.units)[0] ?? []);
  const gap = new Array<string>(UNITS_FROM - 2).fill('');
  const columns = [SEALED_ROW.units, '', ...gap, ...names, ...names, ...names];
  return [
    ...Object.values(SEALED_HEAD).map((label) => ({
      begins: [SEALED_ROW.head, label, ...(label in heads ? [heads[label] ?? ''] : [])],
      most: 3,
    })),
    ...settingForms(rowsOf(SEALED_ROW.setting), format),
    ...rowsOf(SEALED_ROW.grade).map(() => ({
      begins: [SEALED_ROW.grade],
      // Name and cut; what else is asked came later.
      most: format === 1 ? 3 : 4,
    })),
    { ...fixed(columns), accepts: () => format === 1 || areDistinct(names) },
    ...factForms(format === 1 ? [] : rowsOf(SEALED_ROW.fact), gap, names.length),
    ...criterionForms(rowsOf(SEALED_ROW.criterion), names.length, format),
    ...resultLabels(rowsOf(SEALED_ROW.criterion), format).map((label) => ({
      begins: [SEALED_ROW.result, label, ...gap],
      most: UNITS_FROM + names.length,
    })),
  ];
}

/** What lies outside the maximum is told where a criterion says that something does. */
function resultLabels(criteria: SealedRows, format: SealFormat): readonly string[] {
  const isSigned = (row: readonly string[]) => signOf(unsealedMaximum(row[MAXIMUM_AT])) !== 'none';
  const outside = format !== 1 && criteria.some(isSigned) ? Object.values(SEALED_OUTSIDE) : [];
  return [...Object.values(SEALED_RESULT), ...outside];
}

/** Behind kind, code and name. */
const MAXIMUM_AT = 3;

const unsealedMaximum = (cell = '') => (cell.startsWith('#') ? Number(cell.slice(1)) : cell);

function namesIn(row: readonly string[]): readonly string[] {
  const names = row.slice(UNITS_FROM);
  return names.slice(0, Math.floor(names.length / BLOCKS));
}

const BLOCKS = 3;

const areDistinct = (texts: readonly string[]) =>
  !texts.includes('') && new Set(texts).size === texts.length;

function settingForms(rows: SealedRows, format: SealFormat): readonly RowForm[] {
  if (format === 1) {
    const labels = Object.values(SEALED_SETTING);
    return labels.map((label) => ({ begins: [SEALED_ROW.setting, label], most: 3 }));
  }
  const pairs = rows.map(([, pair = '']) => pair);
  return rows.map((_, i) => ({
    begins: [SEALED_ROW.setting],
    most: 2,
    accepts: () => arePairs(pairs.slice(0, i + 1)),
  }));
}

function factForms(rows: SealedRows, gap: readonly string[], units: number): readonly RowForm[] {
  const keys = rows.map(([, key = '']) => key);
  return keys.map((key, i) => ({
    begins: [SEALED_ROW.fact, key, ...gap],
    most: UNITS_FROM + units,
    accepts: (row) => row.length > UNITS_FROM && areKeys(keys.slice(0, i + 1)),
  }));
}

/** Form 1 did not refuse a code that stands twice. */
function criterionForms(rows: SealedRows, units: number, format: SealFormat): readonly RowForm[] {
  const codes = rows.map(([, code = '']) => code);
  return codes.map((code, i) => ({
    begins: [SEALED_ROW.criterion],
    most: UNITS_FROM + BLOCKS * units,
    accepts: () => format === 1 || (code !== '' && codes.indexOf(code) === i),
  }));
}

const PAIR = /^([^=]*)=(.+)$/;

function arePairs(cells: readonly string[]): boolean {
  const pairs = cells.map((cell) => PAIR.exec(cell) ?? []);
  return (
    areKeys(pairs.map(([, key = '']) => key)) &&
    pairs.every(([, , value = '']) => isSealed(value, 2))
  );
}

/** Each once, in their order. */
function areKeys(keys: readonly string[]): boolean {
  return keys.every((key, i) => KEY.test(key) && (i === 0 || key > (keys[i - 1] ?? '')));
}

const KEY = /^[a-z][A-Za-z0-9]*$/;
