import { describe, expect, it } from '@jest/globals';
import { usePress } from '../../../src/client/use-press';
import { renderHook } from '../../helpers/render-hook';

type Call = () => Promise<string>;

describe('usePress', () => {
  it('is busy until the answer is there, and then gives it', async () => {
    const { result } = renderHook(usePress<[call: Call], string>, (call) => call());
    const call = Promise.resolve('made');
    result().press(() => call);
    expect(result()).toMatchObject({ isBusy: true });
    await call;
    expect(result()).toMatchObject({ isBusy: false, outcome: 'made' });
  });

  it('turns what the connection throws into advice, and forgets it with the next press', async () => {
    const { result } = renderHook(usePress<[call: Call], string>, (call) => call());
    const lost = Promise.reject(new Error('NetworkError: HTTP 0'));
    result().press(() => lost);
    await lost.catch(() => undefined);
    expect(result()).toMatchObject({ isBusy: false, problem: { kind: 'network' } });
    result().press(() => Promise.resolve('made'));
    expect(result()).toMatchObject({ isBusy: true });
    expect(result().problem).toBeUndefined();
  });

  it('keeps no outcome of the press before where this one fails', async () => {
    const { result } = renderHook(usePress<[call: Call], string>, (call) => call());
    const made = Promise.resolve('made');
    result().press(() => made);
    await made;
    const lost = Promise.reject(new Error('x'));
    result().press(() => lost);
    await lost.catch(() => undefined);
    expect(result().outcome).toBeUndefined();
  });
});
