/** Scripts that are stopped in the middle, as Google stops them, and service calls that fail. */
import { expect, jest } from '@jest/globals';
import { serviceEffect } from '../../host/runtime/service-costs';
import { ServiceMeter } from '../../host/runtime/service-meter';

/** The script dies at its n-th service call: neither that call nor any later one is made. */
export function killedAt(call: number, action: () => Promise<unknown>): Promise<void> {
  return refusing((made) => made >= call, action, 'killed');
}

/** The n-th service call fails; those after it are made. */
export function failingAt(call: number, action: () => Promise<unknown>): Promise<void> {
  return refusing((made) => made === call, action, 'failed');
}

/**
 * The calls of `action`, by number, before which a kill leaves something that no earlier kill has left: the first, and
 * each that follows a call that writes. Says how many there are in all; `state` is what must stand still meanwhile.
 */
export async function killsThatDiffer(
  action: () => Promise<unknown>,
  state: () => unknown,
): Promise<{ readonly calls: number; readonly numbers: readonly number[] }> {
  const numbers: number[] = [];
  let calls = 0;
  let isWritten = true;
  let last: string | undefined;
  const release = beforeEachCall((method) => {
    calls += 1;
    const now = JSON.stringify(state());
    if (isWritten || now !== last) numbers.push(calls);
    last = now;
    const [className = '', name = ''] = method.split('.');
    isWritten = serviceEffect(className, name) === 'write';
  });
  try {
    await action();
  } finally {
    release();
  }
  return { calls, numbers };
}

async function refusing(
  isRefused: (made: number) => boolean,
  action: () => Promise<unknown>,
  message: string,
): Promise<void> {
  let made = 0;
  const release = beforeEachCall(() => {
    made += 1;
    if (isRefused(made)) throw new Error(message);
  });
  await expect(action()).rejects.toThrow(message);
  release();
}

/** `react` learns of every service call before it is made; what it throws takes the place of the call. */
export function beforeEachCall(react: (method: string) => void): () => void {
  const enter = Object.getOwnPropertyDescriptor(ServiceMeter.prototype, 'enter')?.value as (
    ...call: [string, string, number?]
  ) => void;
  const spy = jest.spyOn(ServiceMeter.prototype, 'enter').mockImplementation(function (
    this: ServiceMeter,
    className,
    method,
    cells,
  ) {
    if (serviceEffect(className, method) !== undefined) react(`${className}.${method}`);
    enter.call(this, className, method, cells);
  });
  return () => {
    spy.mockRestore();
  };
}
