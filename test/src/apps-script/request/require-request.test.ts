import { describe, expect, it } from '@jest/globals';
import { requireRequest } from '../../../../src/apps-script/request/require-request';
import { REQUEST } from '../../../../src/text/request-message';

const PLACE = { unit: 'Xã Một', code: '1.1' };
const CHANGE = { value: 'Có', expected: '' };

describe('requireRequest', () => {
  it.each([
    ['readUnitCard', { unit: 'Xã Một' }],
    ['followSelection', { known: '' }],
    ['readCriterion', PLACE],
    ['editResult', { ...PLACE, changes: {} }],
    ['editResult', { ...PLACE, changes: { self: CHANGE, reason: null } }],
    ['enterResults', {}],
    ['enterResults', { selfAssessed: { 'Xã Một': { '1.1': '33/33' } } }],
    ['setupRound', {}],
    ['setupRound', { units: ['Xã Một'], year: 2025, criteria: [['1', 'Tên', 5, true]] }],
  ] as const)('lets %s pass with %j', (call, request) => {
    expect(() => {
      requireRequest(call, request);
    }).not.toThrow();
  });

  it.each([
    ['readUnitCard', null],
    ['readUnitCard', undefined],
    ['readUnitCard', []],
    ['readUnitCard', { unit: 5 }],
    ['followSelection', {}],
    ['readCriterion', { unit: 'Xã Một', code: 1.1 }],
    ['readCriterion', { ...PLACE, unit: 'x'.repeat(50_001) }],
    ['editResult', PLACE],
    ['editResult', { ...PLACE, changes: { self: { value: 'Có' } } }],
    // The first change must not be written before the second is found to be none.
    ['editResult', { ...PLACE, changes: { self: CHANGE, appraised: { value: 5, expected: '' } } }],
    ['enterResults', { selfAssessed: [] }],
    ['enterResults', { appraised: { 'Xã Một': { '1.1': 5 } } }],
    ['saveDocument', null],
    ['readSelfCheck', {}],
    ['setupRound', { units: 'Xã Một' }],
    ['setupRound', { units: [null] }],
    ['setupRound', { units: Array.from({ length: 1001 }, (_, i) => `Xã ${i}`) }],
    ['setupRound', { criteria: [5] }],
    ['setupRound', { criteria: [[{}]] }],
    ['setupRound', { year: '=1+1' }],
    ['setupRound', { year: 1e9 }],
    ['setupRound', { locality: 5 }],
  ] as const)('refuses %s with %j', (call, request) => {
    expect(() => {
      requireRequest(call, request);
    }).toThrow(REQUEST.malformed());
  });
});
