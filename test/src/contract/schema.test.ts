import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CALLS } from '../../../src/contract/server-calls';
import { accepted, refused } from '../../helpers/request-messages';

const anyText = () => fc.string();
const asking = CALLS.filter(({ request }) => request.kind !== 'nothing');
const requestOf = (name: string) => CALLS.find((call) => call.name === name)?.request;

describe('the requests of all calls', () => {
  it.each(asking.map((call) => [call.name, call.request] as const))(
    '%s accepts what has its shape and refuses what has not',
    (_name, request) => {
      fc.assert(
        fc.property(accepted(request, anyText), refused(request, anyText), (sound, spoilt) => {
          expect([request.accepts(sound), request.accepts(spoilt)]).toEqual([true, false]);
        }),
      );
    },
  );

  const PLACE = { unit: 'Xã Một', code: '1.1' };
  const CHANGE = { value: 'Có', expected: '' };
  const TASK = {
    ...{ unit: 'Xã Một', code: '1.1', task: 'Việc', officer: '' },
    ...{ target: '', deadline: '', evidence: '', state: '', source: '', doneOn: '' },
  };

  it.each([
    ['readUnitCard', { unit: 'Xã Một' }],
    ['followSelection', { known: '' }],
    ['readCriterion', PLACE],
    ['editResult', { ...PLACE, changes: {} }],
    ['editResult', { ...PLACE, changes: { self: CHANGE, reason: null } }],
    ['editTasks', { edits: [{ row: null, before: null, after: TASK }] }],
    ['editInspections', { edits: [] }],
    ['enterResults', {}],
    ['enterResults', { selfAssessed: { 'Xã Một': { '1.1': '33/33' } } }],
    ['enterStatistics', { period: '2025-Q1', values: { 'Xã Một': { HS03: '764' } } }],
    [
      'enterProposals',
      { to: 'period', period: '2025-Q1', items: [{ ...PLACE, text: '24', note: '' }] },
    ],
    ['setPeriodState', { period: '2025-Q1', expected: 'Đang nhận', state: 'closed' }],
    ['saveDocument', { id: 'a', version: '1', name: 'b', content: 'x'.repeat(50_001) }],
    ['setupRound', {}],
    ['setupRound', null],
    ['setupRound', undefined],
    ['setupRound', { units: ['Xã Một'], year: 2025, criteria: [['1', 'Tên', 5, true]] }],
    ['showReports', undefined],
    ['showReports', { kinds: ['reminder'], units: [], period: '2025-Q1', visit: '1' }],
  ])('%s accepts %j', (call, request) => {
    expect(requestOf(call)?.accepts(request)).toBe(true);
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
    // A row is never changed without what the client saw there.
    ['editTasks', { edits: [{ row: 1, after: TASK }] }],
    ['editTasks', { edits: [{ row: 0, before: TASK, after: TASK }] }],
    ['editInspections', { edits: [{ row: 1, before: null, after: TASK }] }],
    ['enterResults', null],
    ['enterResults', { selfAssessed: [] }],
    ['enterResults', { appraised: { 'Xã Một': { '1.1': 5 } } }],
    ['enterStatistics', { period: '2025-Q1', values: { 'Xã Một': { HS03: 764 } } }],
    ['enterProposals', { to: 'elsewhere', period: '2025-Q1', items: [] }],
    ['setPeriodState', { period: '2025-Q1', expected: 'Đang nhận', state: 'Đã chốt' }],
    ['publishRound', null],
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
    ['showReports', { kinds: ['no such kind'], units: [] }],
  ])('%s refuses %j', (call, request) => {
    expect(requestOf(call)?.accepts(request)).toBe(false);
  });
});
