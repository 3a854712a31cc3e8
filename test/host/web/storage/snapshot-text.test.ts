import { describe, expect, it } from '@jest/globals';
import { snapshotParts } from '../../../../host/web/storage/snapshot-text';
import { emptyWorkbook } from '../../../../host/runtime/empty-workbook';

describe('snapshotParts', () => {
  it('gives the snapshot as JSON, pausing before each sheet and before the rest', async () => {
    const one = emptyWorkbook();
    const sheets = { ...one.sheets, 'id "2"': { id: 'id "2"', name: 'Điểm', cellData: { 0: {} } } };
    const snapshot = { ...one, sheets, resources: [{ name: 'x', data: '{}' }] };
    let pauses = 0;
    const parts = await snapshotParts(snapshot, () => {
      pauses += 1;
      return Promise.resolve();
    });
    expect(JSON.parse(parts.join(''))).toEqual(snapshot);
    expect(pauses).toBe(3);
  });
});
