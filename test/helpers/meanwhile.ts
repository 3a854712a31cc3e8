/** Two people at once: what one of them does falls into the middle of what the other is doing. */
import { jest } from '@jest/globals';
import { serviceEffect } from '../../host/runtime/service-costs';
import { ServiceMeter } from '../../host/runtime/service-meter';

/**
 * Just before the n-th service call of `action`, `other` happens, once; gives what `other` gave. `other` makes its
 * calls through `Person.meanwhile`. Undefined where `action` makes fewer calls.
 */
export async function meanwhile<T>(
  call: number,
  other: () => T,
  action: () => Promise<unknown>,
): Promise<T | undefined> {
  const enter = Object.getOwnPropertyDescriptor(ServiceMeter.prototype, 'enter')?.value as (
    ...call: [string, string, number?]
  ) => void;
  let made = 0;
  let given: T | undefined;
  const spy = jest.spyOn(ServiceMeter.prototype, 'enter').mockImplementation(function (
    this: ServiceMeter,
    className,
    method,
    cells,
  ) {
    if (serviceEffect(className, method) !== undefined) {
      made += 1;
      // The calls of `other` come through here as well, and count on from the n-th.
      if (made === call) given = other();
    }
    enter.call(this, className, method, cells);
  });
  try {
    await action();
  } finally {
    spy.mockRestore();
  }
  return given;
}
