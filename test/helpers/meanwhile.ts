/** Two people at once: what one of them does falls into the middle of what the other is doing. */
import { jest } from '@jest/globals';
import { serviceEffect } from '../../host/runtime/service-costs';
import { ServiceMeter } from '../../host/runtime/service-meter';

/**
 * Just before those service calls of `action` that `isTime` picks (numbered from 1), `other` happens; gives what
 * `other` gave each time. `other` makes its calls through `Person.meanwhile`; they are not numbered.
 */
export async function meanwhile<T>(
  isTime: (call: number) => boolean,
  other: () => T,
  action: () => Promise<unknown>,
): Promise<readonly T[]> {
  const enter = Object.getOwnPropertyDescriptor(ServiceMeter.prototype, 'enter')?.value as (
    ...call: [string, string, number?]
  ) => void;
  let made = 0;
  let isInside = false;
  const given: T[] = [];
  const spy = jest.spyOn(ServiceMeter.prototype, 'enter').mockImplementation(function (
    this: ServiceMeter,
    className,
    method,
    cells,
  ) {
    if (!isInside && serviceEffect(className, method) !== undefined) {
      made += 1;
      isInside = true;
      if (isTime(made)) given.push(other());
      isInside = false;
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
