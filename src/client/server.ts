/**
 * The server as promises, one function per call of the contract, over `google.script.run`. Knows no call by itself:
 * names and shapes are types of contract/server-calls.ts, so that no page carries the declarations.
 * Source: developers.google.com/apps-script/guides/html/reference/run.
 */
import type { ServerCalls } from '../contract/server-calls';

export type Server = {
  readonly [Name in keyof ServerCalls]: (
    request: Parameters<ServerCalls[Name]>[0],
  ) => Promise<ReturnType<ServerCalls[Name]>>;
};

/** As errors of Google's are told apart, by its words (advice.ts). */
export const NO_ANSWER = 'No answer has arrived';

/** Each handler gives a new runner; the old one stays as it is. */
export interface ScriptRun {
  withSuccessHandler(handler: (result: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: unknown) => void): ScriptRun;
}

export function createServer(run: ScriptRun): Server {
  // The one place where a name becomes its typed function.
  return new Proxy({} as Server, {
    get: (_server, name) => (request: unknown) => call(run, String(name), request),
  });
}

function call(run: ScriptRun, name: string, request: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const arrived = (answer: unknown) => {
      // What cannot travel may arrive as null instead of failing; no call answers so.
      if (typeof answer === 'object' && answer !== null) resolve(answer);
      else reject(new Error(NO_ANSWER));
    };
    const failed = (error: unknown) => {
      reject(new Error(messageOf(error)));
    };
    const runner = run
      .withSuccessHandler(arrived)
      .withFailureHandler(failed) as unknown as Readonly<
      Record<string, ((request: unknown) => void) | undefined>
    >;
    const send = runner[name];
    if (send === undefined) reject(new Error(`Script function not found: ${name}`));
    else send(request);
  });
}

function messageOf(error: unknown): string {
  const message = (error as { readonly message?: unknown } | null)?.message ?? error;
  return typeof message === 'string' ? message : '';
}
