import { describe, expect, it } from '@jest/globals';
import { groupsOf } from '../../../src/catalogue/groups-of';
import { readGrid, SOUND } from './criteria-grid';

describe('groupsOf', () => {
  it('gives each group with its own row first, then everything below it', () => {
    const reading = readGrid([...SOUND, ['10', 'Mười', 1], ['10.1', 'Lá', 1, 'Có/Không']]);
    const groups = reading.ok ? groupsOf(reading.set) : [];
    expect(groups.map(({ group, nodes }) => [group.code, nodes.map(({ code }) => code)])).toEqual([
      ['1', ['1', '1.1', '1.1.1', '1.1.2', '1.2']],
      ['2', ['2', '2.1']],
      ['10', ['10', '10.1']],
    ]);
  });
});
