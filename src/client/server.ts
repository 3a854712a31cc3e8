/**
 * The server as promises, one function per call of the contract, over `google.script.run`: one JSON text each way. Knows no call by itself:
 * names and shapes are types of contract/server-calls.ts, so that no page carries the declarations.
 * Source: developers.google.com/apps-script/guides/html/reference/run.
 */
import type { ServerCalls } from '../contract/server-calls';
import { readPart, type Part, type Sent } from '../contract/wire';

export type Server = {
  readonly [Name in keyof ServerCalls]: (
    request: Parameters<ServerCalls[Name]>[0],
  ) => Promise<ReturnType<ServerCalls[Name]>>;
};

/** As errors of Google's are told apart, by its words (advice.ts). */
export const NO_ANSWER = 'No answer has arrived';
export const CHANGING = 'The answer changes while it is read';

/** Each handler gives a new runner; the old one stays as it is. */
export interface ScriptRun {
  withSuccessHandler(handler: (result: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: unknown) => void): ScriptRun;
}

export function createServer(run: ScriptRun): Server {
  return serverOf((name, request) => ask(run, name, request));
}

/** Objects instead of texts: for the self-check, which asks what Google makes of them. */
export function createBareServer(run: ScriptRun): Server {
  return serverOf((name, request) => call(run, name, request));
}

// The one place where a name becomes its typed function.
function serverOf(answer: (name: string, request: unknown) => Promise<unknown>): Server {
  return new Proxy({} as Server, {
    get: (_server, name) => (request: unknown) => answer(String(name), request),
  });
}

/** Somebody may be typing: each change begins the answer anew. */
const MOST_BEGINNINGS = 5;

/** One text each way (contract/wire.ts); of a long answer all parts, of one and the same. */
async function ask(run: ScriptRun, name: string, request: unknown): Promise<unknown> {
  const message = async (sent: Sent) => textIn(await call(run, name, JSON.stringify(sent)));
  let text = await message({ request });
  for (let beginning = 0; beginning < MOST_BEGINNINGS; beginning++) {
    const first = readPart(text);
    if (first === undefined) return answerIn(text);
    const texts = [first.text];
    let next: Part | undefined = first;
    while (texts.length < first.of) {
      text = await message({ request, part: texts.length + 1, print: first.print });
      next = readPart(text);
      if (next?.print !== first.print || next.part !== texts.length + 1) break;
      texts.push(next.text);
    }
    const whole = texts.join('');
    if (whole.length === first.length) return answerIn(whole);
    // The server has begun anew with what is true now, or a part was cut short on the way.
    if (next !== undefined && next.part !== 1) text = await message({ request });
  }
  throw new Error(CHANGING);
}

function textIn(message: unknown): string {
  if (typeof message !== 'string') throw new Error(NO_ANSWER);
  return message;
}

/** What cannot travel may arrive as null instead of failing; no call answers so. */
function answerIn(text: string): unknown {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    throw new Error(NO_ANSWER);
  }
  if (typeof answer !== 'object' || answer === null) throw new Error(NO_ANSWER);
  return answer;
}

function call(run: ScriptRun, name: string, given: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const failed = (error: unknown) => {
      reject(new Error(messageOf(error)));
    };
    const runner = run
      .withSuccessHandler(resolve)
      .withFailureHandler(failed) as unknown as Readonly<
      Record<string, ((given: unknown) => void) | undefined>
    >;
    const send = runner[name];
    if (send === undefined) reject(new Error(`Script function not found: ${name}`));
    else send(given);
  });
}

function messageOf(error: unknown): string {
  const message = (error as { readonly message?: unknown } | null)?.message ?? error;
  return typeof message === 'string' ? message : '';
}
