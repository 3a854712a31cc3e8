// google.script.run and google.script.host inside a frame, as Google's pages find them: every with…Handler gives a
// new runner and leaves the old one as it was; without a failure handler an error goes to the console only.
// Source: https://developers.google.com/apps-script/guides/html/reference/run and …/reference/host
import type { FrameMessage, PageMessage } from './script-call';

interface Handlers {
  readonly success?: (value: unknown, userObject?: unknown) => void;
  readonly failure?: (error: Error, userObject?: unknown) => void;
  readonly userObject?: unknown;
}

type Runner = Readonly<Record<string, (...args: unknown[]) => unknown>>;

export interface GoogleScript {
  readonly google: { readonly script: { readonly run: Runner; readonly host: object } };
  /** To be called with what the page answers. */
  readonly receive: (message: PageMessage) => void;
}

export function googleScript(post: (message: FrameMessage) => void): GoogleScript {
  const waiting = new Map<number, Handlers>();
  let calls = 0;
  const call = (name: string, args: unknown[], handlers: Handlers) => {
    calls += 1;
    // What cannot be sent (a function, a node) must throw before anything is noted down.
    post({ kind: 'call', id: calls, name, args });
    waiting.set(calls, handlers);
  };
  const receive = (message: PageMessage) => {
    if (message.kind === 'content') return;
    const handlers = waiting.get(message.id);
    waiting.delete(message.id);
    if (handlers) settle(message, handlers);
  };
  return { google: { script: { run: runner({}, call), host: hostOf(post) } }, receive };
}

type Call = (name: string, args: unknown[], handlers: Handlers) => void;

const SETTERS: Readonly<Record<string, keyof Handlers>> = {
  withSuccessHandler: 'success',
  withFailureHandler: 'failure',
  withUserObject: 'userObject',
};

function runner(handlers: Handlers, call: Call): Runner {
  return new Proxy<Runner>(
    {},
    {
      get: (_, key) => {
        if (typeof key === 'symbol') return undefined;
        const setter = Object.hasOwn(SETTERS, key) ? SETTERS[key] : undefined;
        if (setter) return (value: unknown) => runner({ ...handlers, [setter]: value }, call);
        return (...args: unknown[]) => {
          call(key, args, handlers);
        };
      },
    },
  );
}

function settle(message: Exclude<PageMessage, { kind: 'content' }>, handlers: Handlers): void {
  if (message.kind === 'result') {
    handlers.success?.(message.value, handlers.userObject);
    return;
  }
  const error = new Error(message.message);
  if (handlers.failure) handlers.failure(error, handlers.userObject);
  else console.error(error);
}

function hostOf(post: (message: FrameMessage) => void): object {
  return {
    close: () => {
      post({ kind: 'close' });
    },
    setWidth: (width: number) => {
      post({ kind: 'size', width });
    },
    setHeight: (height: number) => {
      post({ kind: 'size', height });
    },
    editor: {
      focus: () => {
        post({ kind: 'focus' });
      },
    },
  };
}
