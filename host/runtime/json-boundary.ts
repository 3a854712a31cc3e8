// What may cross google.script.run: primitives, null, plain objects and arrays. A Date, a function or anything
// circular inside makes the call fail; undefined becomes null.
// Source: https://developers.google.com/apps-script/guides/html/reference/run#myfunction...-any-server-side-function
import { isDate } from '../univer/serial-date';

export function acrossBoundary(value: unknown, what: string): unknown {
  requirePlain(value, what, new Set());
  const text = JSON.stringify(value, (_, item: unknown) => (item === undefined ? null : item));
  return JSON.parse(text) as unknown;
}

function requirePlain(value: unknown, path: string, outer: ReadonlySet<unknown>): void {
  const kind = Object.prototype.toString.call(value);
  if (typeof value === 'function' || typeof value === 'symbol' || isDate(value)) fail(path);
  if (typeof value !== 'object' || value === null) return;
  if ((kind !== '[object Object]' && kind !== '[object Array]') || outer.has(value)) fail(path);
  const inside = new Set(outer).add(value);
  for (const [key, item] of Object.entries(value)) requirePlain(item, `${path}.${key}`, inside);
}

function fail(path: string): never {
  throw new Error(`Failed due to illegal value in property: ${path}`);
}
