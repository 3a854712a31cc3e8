// A realm of Node's vm: ECMAScript only, none of Node's globals, so that what Apps Script lacks is lacking here.
// The compiled script is kept, because each execution gets a fresh realm.
// Source: https://developers.google.com/apps-script/guides/v8-runtime (limitations).
import vm from 'node:vm';
import type { Realm, RealmFactory, RealmSource } from './realm';

/** Makes `new Date()` and `Date.now()` follow the virtual clock, and hands out makers of the realm's values. */
const PRELUDE = new vm.Script(`(now) => {
  const RealDate = Date;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length > 0 ? args : [now()], newTarget === Date ? target : newTarget),
    get: (target, key) => (key === 'now' ? () => now() : Reflect.get(target, key)),
  });
  RealDate.prototype.constructor = Date;
  return {
    error: (message) => Object.assign(new Error(message), { name: 'Exception' }),
    date: (milliseconds) => new RealDate(milliseconds),
    array: (items) => Array.from(items),
  };
}`);

type Makers = Pick<Realm, 'error' | 'date' | 'array'>;

export function nodeRealmFactory(): RealmFactory {
  const compiled = new Map<string, vm.Script>();
  return (source) => {
    const script = compiled.get(source.code) ?? new vm.Script(source.code, { filename: 'Code.js' });
    compiled.set(source.code, script);
    return nodeRealm(script, source);
  };
}

function nodeRealm(script: vm.Script, source: RealmSource): Realm {
  const context = vm.createContext({});
  const prelude = PRELUDE.runInContext(context) as (now: () => number) => Makers;
  const realm: Realm = {
    ...prelude(source.now),
    call: (functionName, args) =>
      (context[functionName] as (...args: unknown[]) => unknown)(...args),
  };
  Object.assign(context, source.globals(realm));
  script.runInContext(context);
  return realm;
}
