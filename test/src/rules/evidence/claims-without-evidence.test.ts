import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { EvidenceRecord } from '../../../../src/contract/evidence';
import { claimsWithoutEvidence } from '../../../../src/rules/evidence/claims-without-evidence';
import { recoded, respelled } from '../../../helpers/respellings';
import { evidenceRecord } from '../../../helpers/evidence-record';

const UNITS = ['Xã Một', 'Xã Hai'];
const missing = (
  selfAssessed: readonly unknown[],
  records: readonly EvidenceRecord[] = [],
  evidence = 'Báo cáo',
  isPenalty = false,
) => claimsWithoutEvidence(UNITS, [{ code: '2.3', evidence, isPenalty, selfAssessed }], records);

describe('claimsWithoutEvidence', () => {
  it('names the unit and the component of a claim', () => {
    expect(missing(['10/10', ''])).toEqual([{ unit: 'Xã Một', code: '2.3' }]);
  });

  it.each(['', 'Không', 'không ', 'KPS', 'Không phát sinh', 'Không'.normalize('NFD')])(
    'takes "%s" for no claim',
    (result) => {
      expect(missing([result, result])).toEqual([]);
    },
  );

  it('takes an answer to a penalty for no claim: it asks for no points', () => {
    expect(missing(['Có', '3'], [], 'Báo cáo', true)).toEqual([]);
  });

  it('takes a number cell, 0 too, for a claim: what it earns is not known here', () => {
    expect(missing([0, true])).toHaveLength(2);
  });

  it.each(['link', 'number', 'extra'] as const)('is content with a %s', (field) => {
    const record = evidenceRecord({ unit: 'Xã Một', code: '2.3', [field]: 'x' });
    expect(missing(['Có', ''], [record])).toEqual([]);
  });

  it('takes a record for the unit and component that it means, however they are spelled', () => {
    fc.assert(
      fc.property(respelled('Xã Một'), recoded('2.3'), (unit, code) => {
        expect(missing(['Có', ''], [evidenceRecord({ unit, code, link: 'x' })])).toEqual([]);
      }),
    );
  });

  it('is not content with a note alone, nor with what another unit has written', () => {
    const note = evidenceRecord({ unit: 'Xã Một', code: '2.3', note: 'x' });
    const other = evidenceRecord({ unit: 'Xã Hai', code: '2.3', link: 'x' });
    expect(missing(['Có', ''], [note, other])).toHaveLength(1);
  });

  it('asks only where the criterion asks', () => {
    expect(missing(['Có', 'Có'], [], '')).toEqual([]);
  });

  it('counts the lines of a component once; the component may be what asks', () => {
    const rows = [
      { code: '1.1.3', evidence: 'Báo cáo', selfAssessed: ['', ''] },
      { code: '1.1.3.a', evidence: '', selfAssessed: ['Có', 'Không'] },
      { code: '1.1.3.b', evidence: 'Ảnh', selfAssessed: ['5', ''] },
    ];
    const own = rows.map((row) => ({ ...row, isPenalty: false }));
    expect(claimsWithoutEvidence(UNITS, own, [])).toEqual([{ unit: 'Xã Một', code: '1.1.3' }]);
  });
});
