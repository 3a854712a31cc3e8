import { describe, expect, it } from '@jest/globals';
import { adviceFor } from '../../../src/client/advice';
import { createServer, type ScriptRun } from '../../../src/client/server';
import { partsOf, writePart, type Sent } from '../../../src/contract/wire';

type Handler = (given: unknown) => void;
type Answer = (request: unknown, succeed: Handler, fail: Handler) => void;

/** Like Google's: every handler gives a new runner, and only public functions are there. */
function runWith(
  answers: Readonly<Record<string, Answer>>,
  succeed: Handler = () => undefined,
  fail: Handler = () => undefined,
): ScriptRun {
  const calls = Object.entries(answers).map(
    ([name, answer]) =>
      [
        name,
        (request: unknown) => {
          answer(request, succeed, fail);
        },
      ] as const,
  );
  return {
    withSuccessHandler: (handler) => runWith(answers, handler, fail),
    withFailureHandler: (handler) => runWith(answers, succeed, handler),
    ...Object.fromEntries(calls),
  };
}

describe('createServer', () => {
  it('sends one JSON text and resolves with what the text that comes back says', async () => {
    const server = createServer(
      runWith({
        followSelection: (message, succeed) => {
          const asked: unknown = JSON.parse(String(message));
          succeed(JSON.stringify({ asked, changed: false }));
        },
      }),
    );
    expect(await server.followSelection({ known: '1:2:3' })).toEqual({
      asked: { request: { known: '1:2:3' } },
      changed: false,
    });
  });

  it.each([null, undefined, 'Loading...', 'null', '5', '', { ok: true }, '{"ok":tr'])(
    'rejects what is no answer of ours (%j), which Google may hand over instead of failing',
    async (answer) => {
      const server = createServer(
        runWith({
          readRound: (_, succeed) => {
            succeed(answer);
          },
        }),
      );
      const problem: unknown = await server.readRound({}).catch((error: unknown) => error);
      expect(adviceFor(problem, true)).toMatchObject({
        kind: 'noAnswer',
        problem: 'Google không gửi được câu trả lời.',
      });
    },
  );

  it('keeps the answers of several calls apart', async () => {
    const waiting: (() => void)[] = [];
    const server = createServer(
      runWith({
        readUnitCard: (message, succeed) => {
          const { request } = JSON.parse(String(message)) as { request: unknown };
          waiting.unshift(() => {
            succeed(JSON.stringify(request));
          });
        },
      }),
    );
    const both = Promise.all([
      server.readUnitCard({ unit: 'A' }),
      server.readUnitCard({ unit: 'B' }),
    ]);
    for (const answer of waiting) answer();
    expect(await both).toEqual([{ unit: 'A' }, { unit: 'B' }]);
  });

  it.each([
    ['an error', new Error('Exceeded maximum execution time')],
    ['something with a message', { message: 'Exceeded maximum execution time' }],
    ['a text', 'Exceeded maximum execution time'],
  ])('rejects with the words of %s', async (_, failure) => {
    const server = createServer(
      runWith({
        openSidebar: (__, ___, fail) => {
          fail(failure);
        },
      }),
    );
    await expect(server.openSidebar({})).rejects.toThrow('Exceeded maximum execution time');
  });

  it('rejects where the script has no such function', async () => {
    await expect(createServer(runWith({})).openSidebar({})).rejects.toThrow(
      'Script function not found: openSidebar',
    );
  });
});

describe('an answer in parts', () => {
  /** Answers as the door does (apps-script/door.ts), of a text that changes as said. */
  function answering(texts: readonly string[], asked: Sent[] = []) {
    let turn = 0;
    return createServer(
      runWith({
        readReportData: (message, succeed) => {
          const sent = JSON.parse(String(message)) as Sent;
          asked.push(sent);
          const text = texts[Math.min(turn, texts.length - 1)] ?? '';
          turn += 1;
          const parts = partsOf(text, 30);
          const print = `print-${text.length}`;
          const part = sent.print === print ? (sent.part ?? 1) : 1;
          const head = { part, of: parts.length, length: text.length, print };
          succeed(parts.length === 1 ? text : writePart({ ...head, text: parts[part - 1] ?? '' }));
        },
      }),
    );
  }

  const answer = (words: string) => JSON.stringify({ ok: false, message: words });

  it('is put together, one call for each part', async () => {
    const asked: Sent[] = [];
    const words = 'Xã Vĩnh Long và mười bảy đơn vị khác';
    const server = answering([answer(words)], asked);
    expect(await server.readReportData({})).toEqual({ ok: false, message: words });
    expect(asked.map(({ part }) => part)).toEqual([undefined, 2, 3]);
  });

  it.each([
    ['another', answer('x'.repeat(70)), answer('y'.repeat(90))],
    ['a short one', answer('x'.repeat(70)), answer('y')],
  ])('begins anew where it has become %s meanwhile: never a mixture', async (_, before, after) => {
    const server = answering([before, after]);
    expect(await server.readReportData({})).toEqual(JSON.parse(after));
  });

  it('says so where it never stays the same', async () => {
    const server = answering(Array.from({ length: 60 }, (_, i) => answer('x'.repeat(70 + i))));
    const problem: unknown = await server.readReportData({}).catch((error: unknown) => error);
    expect(adviceFor(problem, true)).toMatchObject({ kind: 'changing' });
  });
});
