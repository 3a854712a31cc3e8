// A realm inside the page: the script is evaluated as the body of a function, so that its globals are its own. It
// finds the services under the names it knows, and none of the browser's that Apps Script lacks.
// Needs 'unsafe-eval' for this origin (cli/security-headers.ts). Arrays and errors are the page's own kind.
// Source: https://developers.google.com/apps-script/guides/v8-runtime (limitations).
import type { Realm, RealmFactory } from '../runtime/realm';
import { readScriptSource } from '../runtime/script-source';

const ABSENT =
  'window self globalThis document fetch XMLHttpRequest WebSocket localStorage sessionStorage indexedDB ' +
  'navigator location setTimeout setInterval clearTimeout clearInterval TextEncoder TextDecoder URL ' +
  'URLSearchParams atob btoa crypto performance Blob File FormData';

type Functions = Readonly<Record<string, (...args: unknown[]) => unknown>>;

export function pageRealmFactory(): RealmFactory {
  let evaluate: ((...globals: unknown[]) => Functions) | undefined;
  let names: readonly string[] = [];
  return (source) => {
    const realm = valuesOfPage();
    const globals: Readonly<Record<string, unknown>> = {
      ...Object.fromEntries(ABSENT.split(' ').map((name) => [name, undefined])),
      ...source.globals(realm),
      Date: dateByClock(source.now),
    };
    if (!evaluate) {
      names = Object.keys(globals);
      evaluate = compile(source.code, names);
    }
    const functions = evaluate(...names.map((name) => globals[name]));
    realm.call = (name, args) => functions[name]?.(...args);
    return realm;
  };
}

function compile(code: string, globals: readonly string[]): (...args: unknown[]) => Functions {
  const functions = [...readScriptSource(code).publicFunctions].join(', ');
  // The bundle is the add-on itself; evaluating it is this file's whole purpose.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  return new Function(...globals, `${code}\nreturn { ${functions} };`) as (
    ...args: unknown[]
  ) => Functions;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

function valuesOfPage(): Writable<Realm> {
  return {
    call: () => undefined,
    error: (message) => Object.assign(new Error(message), { name: 'Exception' }),
    date: (milliseconds) => new Date(milliseconds),
    array: (items) => [...items],
  };
}

/** `new Date()` and `Date.now()` follow the host's virtual clock. */
function dateByClock(now: () => number): DateConstructor {
  return new Proxy(Date, {
    construct: (target, args: unknown[]) =>
      Reflect.construct(target, args.length > 0 ? args : [now()]) as object,
    get: (target, key): unknown => (key === 'now' ? now : Reflect.get(target, key)),
  });
}
