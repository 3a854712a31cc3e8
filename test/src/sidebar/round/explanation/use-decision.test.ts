import { describe, expect, it, jest } from '@jest/globals';
import type { DecideOutcome } from '../../../../../src/contract/calls/decide-explanation';
import {
  decideRequest,
  refusalOf,
  useDecision,
  type Forecast,
} from '../../../../../src/sidebar/round/explanation/use-decision';
import type { PanelProps } from '../../../../../src/sidebar/state/use-sidebar';
import { renderHook } from '../../../../helpers/render-hook';

const leaf = (code: string, appraised: string) => ({
  code,
  appraised,
  name: '',
  self: '',
  reason: '',
  score: '',
  fault: '',
});
const FORECAST: Forecast = {
  ok: true,
  leaves: [leaf('2.3.1', '80%'), leaf('2.3.2', '')],
  state: 'Chờ quyết định',
  units: [],
  present: [],
  forecasts: { accepted: null, partial: null, refused: null },
};
const ENTERED = {
  place: { unit: 'Xã Một', code: '2.3' },
  typed: { '2.3.2': 'Có', '9.9': 'không còn' },
  reason: 'Có văn bản',
};

describe('decideRequest', () => {
  it('sends each leaf of the forecast with what it was made from, and nothing else', () => {
    expect(decideRequest(ENTERED, 'partial', FORECAST)).toEqual({
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

describe('refusalOf', () => {
  it("has the server's own words where there are some", () => {
    expect(refusalOf({ ok: false, reason: 'notFound', message: 'Không có.' })).toBe('Không có.');
    expect(refusalOf({ ok: false, reason: 'needsReason' })).toMatch(/^Cần ghi lý do/);
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
    result().decide('partial', FORECAST);
    await new Promise(setImmediate);
    return { did, message: result().message };
  };

  it('says a decision that was taken, and reads again what it changed', async () => {
    const { did, message } = await decideWith({ ok: true, state: 'Chấp nhận một phần' });
    expect(did).toEqual(['say Xã Một, 2.3: Chấp nhận một phần.', 'decided', 'touch soon']);
    expect(message).toBe('');
  });

  it('reads the forecast again where somebody was faster', async () => {
    const { did, message } = await decideWith({ ok: false, reason: 'conflict' });
    expect(did).toEqual(['reload']);
    expect(message).toMatch(/vừa được người khác thay đổi/);
  });

  it('keeps the forecast where the decision is refused', async () => {
    const { did, message } = await decideWith({ ok: false, reason: 'needsResult' });
    expect(did).toEqual([]);
    expect(message).toMatch(/^Kết quả không thay đổi/);
  });
});
