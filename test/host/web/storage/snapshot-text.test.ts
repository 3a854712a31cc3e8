import { describe, expect, it } from '@jest/globals';
import {
  isWorkbook,
  readSnapshotText,
  snapshotPieces,
  TextSum,
} from '../../../../host/web/storage/snapshot-text';
import { emptyWorkbook } from '../../../../host/runtime/empty-workbook';

const one = emptyWorkbook();
const two = {
  ...one,
  sheets: { ...one.sheets, 'id "2"': { id: 'id "2"', name: 'Điểm', cellData: { 0: {} } } },
  sheetOrder: [...one.sheetOrder, 'id "2"'],
  resources: [{ name: 'x', data: '{}' }],
};

function sumOf(...pieces: readonly string[]): number {
  const sum = new TextSum();
  for (const piece of pieces) sum.add(piece);
  return sum.value;
}

describe('snapshotPieces', () => {
  it('gives the snapshot as JSON, a piece for each sheet and one before and after them', () => {
    const pieces = [...snapshotPieces(two)];
    expect(pieces).toHaveLength(4);
    expect(JSON.parse(pieces.join(''))).toEqual(two);
  });
});

describe('TextSum', () => {
  it('is that of the whole text, wherever it is cut, and another one for any other text', () => {
    expect(sumOf('Xã Vĩnh', ' Long')).toBe(sumOf('Xã Vĩnh Long'));
    const texts = ['', 'a', 'b', 'ab', 'ba', '33/33', '33/34', 'Xã Vĩnh Hòa', 'Xã Vĩnh Hoà'];
    expect(new Set(texts.map((text) => sumOf(text))).size).toBe(texts.length);
  });
});

describe('readSnapshotText', () => {
  const text = [...snapshotPieces(two)].join('');

  it('gives the snapshot back, also one of the first versions, which had no sum', () => {
    expect(readSnapshotText(text, sumOf(text))).toEqual(two);
    expect(readSnapshotText(text, undefined)).toEqual(two);
  });

  it.each([
    ['a letter changed', text.replace('Điểm', 'Diểm'), 'altered'],
    ['cut short', text.slice(0, -20), 'altered'],
    ['nothing', '', 'altered'],
  ] as const)('knows by its sum what is damaged: %s', (_, damaged, fault) => {
    expect(readSnapshotText(damaged, sumOf(text))).toBe(fault);
  });

  it.each([
    [text.slice(0, -20), 'notJson'],
    ['', 'notJson'],
    ['null', 'noWorkbook'],
    ['[]', 'noWorkbook'],
    ['"x"', 'noWorkbook'],
    ['{"id":"x"}', 'noWorkbook'],
    [JSON.stringify({ ...two, sheetOrder: [] }), 'noWorkbook'],
    [JSON.stringify({ ...two, sheetOrder: ['toString'] }), 'noWorkbook'],
    [JSON.stringify({ ...two, sheets: {} }), 'noWorkbook'],
    [JSON.stringify({ ...two, sheetOrder: ['x'], sheets: { x: { id: 'y' } } }), 'noWorkbook'],
    [
      JSON.stringify({ ...two, sheetOrder: ['x'], sheets: { x: { id: 'x', cellData: 'x' } } }),
      'noWorkbook',
    ],
  ])('knows without one what cannot be a workbook: %.30s', (damaged, fault) => {
    expect(readSnapshotText(damaged, undefined)).toBe(fault);
  });
});

describe('isWorkbook', () => {
  it('takes what the host makes', () => {
    expect([one, two].map(isWorkbook)).toEqual([true, true]);
  });
});
