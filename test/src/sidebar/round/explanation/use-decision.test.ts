import { describe, expect, it, jest } from '@jest/globals';
import type {
  DecideOutcome,
  Explained,
} from '../../../../../src/contract/calls/decide-explanation';
import {
  decidedPlaces,
  decideRequest,
  useDecision,
} from '../../../../../src/sidebar/round/explanation/use-decision';
import type { PanelProps } from '../../../../../src/sidebar/state/use-sidebar';
import { renderHook } from '../../../../helpers/render-hook';

const leaf = (code: string, appraised: string) => ({ code, appraised, self: '', reason: '' });
const SEEN: Explained = {
  leaves: [leaf('2.3.1', '80%'), leaf('2.3.2', '')],
  state: 'Chờ quyết định',
};
const ENTERED = {
  place: { unit: 'Xã Một', code: '2.3' },
  typed: { '2.3.2': 'Có', '9.9': 'không còn' },
  reason: 'Có văn bản',
};

describe('decideRequest', () => {
  it('sends each leaf with what was seen there, and nothing else', () => {
    expect(decideRequest(ENTERED, 'partial', SEEN)).toEqual({
      unit: 'Xã Một',
      code: '2.3',
      decision: 'partial',
      results: {
        '2.3.1': { value: '', expected: '80%' },
        '2.3.2': { value: 'Có', expected: '' },
      },
      reason: 'Có văn bản',
      expectedState: 'Chờ quyết định',
    });
  });
});

describe('decidedPlaces', () => {
  it('are what stands there now, place by place, and what the decision would put there', () => {
    const present: Explained = {
      leaves: [{ ...leaf('2.3.1', '70%'), reason: 'Thiếu văn bản' }],
      state: 'Chấp nhận',
    };
    expect(decidedPlaces(ENTERED, 'refused', present)).toEqual([
      ['Kết quả thẩm định 2.3.1', '70%', '70%'],
      ['Lý do 2.3.1', 'Thiếu văn bản', 'Có văn bản'],
      ['Trạng thái', 'Chấp nhận', 'Không chấp nhận'],
    ]);
    const typed = { '2.3.1': ' 60% ' };
    expect(decidedPlaces({ ...ENTERED, typed }, 'partial', present)[0]).toEqual([
      'Kết quả thẩm định 2.3.1',
      '70%',
      '60%',
    ]);
  });
});

describe('useDecision', () => {
  const decideWith = async (outcome: DecideOutcome) => {
    const answer = Promise.resolve(outcome);
    const did: string[] = [];
    const note = (name: string) => (text?: string) => {
      did.push([name, text].filter(Boolean).join(' '));
    };
    const props = {
      server: { decideExplanation: jest.fn(() => answer) },
      sidebar: { say: note('say'), touchSoon: note('touch soon') },
    } as unknown as PanelProps;
    const { result } = renderHook(
      () =>
        useDecision({ ...props, ...ENTERED, onDecided: note('decided'), reload: note('reload') }),
      null,
    );
    result().press('partial', SEEN);
    await new Promise(setImmediate);
    return { did, outcome: result().outcome };
  };

  it('says a decision that was taken, and reads again what it changed', async () => {
    const { did } = await decideWith({ ok: true });
    expect(did).toEqual(['say Xã Một, 2.3: Chấp nhận một phần.', 'decided', 'touch soon']);
  });

  it('reads the forecast again where somebody was faster, and keeps what was decided', async () => {
    const conflict = { ok: false, reason: 'conflict', present: SEEN } as const;
    const { did, outcome } = await decideWith(conflict);
    expect(did).toEqual(['reload']);
    expect(outcome).toEqual({ ...conflict, decision: 'partial' });
  });

  it('keeps the forecast where the decision is refused', async () => {
    const refusal = { ok: false, reason: 'needsResult', message: 'Không thay đổi.' } as const;
    const { did, outcome } = await decideWith(refusal);
    expect(did).toEqual([]);
    expect(outcome).toMatchObject(refusal);
  });
});
