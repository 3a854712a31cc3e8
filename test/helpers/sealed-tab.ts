// The cells of a publication's tab, as publishing writes them for a round, and the digest that Google computes.
import { createHash } from 'node:crypto';
import type { SealFormat } from '../../src/contract/publication';
import { frameRows } from '../../src/rules/publication/record';
import { codeOfHash, recordText, trimmedRow } from '../../src/rules/publication/seal';
import { headRows, sealedRound, type RoundContent } from '../../src/rules/publication/sealed-round';
import { SEALED_HEAD } from '../../src/text/publication-format';

export type Cells = readonly (readonly string[])[];

export const digestOf = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

export const NUMBER = 1;

/** Rows above the record. */
export const FRAME = 5;

export function sealedTab(content: RoundContent, format: SealFormat = 2): Cells {
  const head = headRows({
    number: NUMBER,
    time: '25/11/2025 08:00:00',
    person: 'chu@tinh.vn',
    version: '0.1.0',
    criteria: 'Bộ nhỏ',
    provisional: 0,
  }).map((row) => (row[1] === SEALED_HEAD.format ? [...row.slice(0, 2), String(format)] : row));
  return underHash([...head, ...sealedRound(content, format)], format);
}

/** The record below the hash and the code that it has: what somebody can make who may rewrite the tab. */
export function underHash(record: Cells, format: SealFormat = 2): Cells {
  const hash = digestOf(recordText(record.map(trimmedRow), format));
  return [...frameRows({ number: NUMBER, code: codeOfHash(hash, format), hash }), ...record];
}
