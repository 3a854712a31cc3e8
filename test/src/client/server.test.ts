import { describe, expect, it } from '@jest/globals';
import { adviceFor } from '../../../src/client/advice';
import { createServer, type ScriptRun } from '../../../src/client/server';

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
  it('sends the request and resolves with what the function returns', async () => {
    const server = createServer(
      runWith({
        followSelection: (request, succeed) => {
          succeed({ asked: request, changed: false });
        },
      }),
    );
    expect(await server.followSelection({ known: '1:2:3' })).toEqual({
      asked: { known: '1:2:3' },
      changed: false,
    });
  });

  it.each([null, undefined, 'Loading...'])(
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
        readUnitCard: (request, succeed) => {
          waiting.unshift(() => {
            succeed(request);
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
