/** An engine seen from outside its thread: the same engine, each question a message. */
import { Worker } from 'node:worker_threads';
import type { Engine, PreparedEngine, Task } from '../engine';
import type { Answer, PrepareAnswer, PreparedAnswer, Question } from './messages';

type Ask = (question: Question) => Promise<unknown>;

/** @param script starts `serveEngine` for the engine named in its `workerData` */
export function isolatedEngine(name: string, script: string): Engine {
  return {
    name,
    prepare: async ({ size }) => {
      const worker = new Worker(script, { workerData: name });
      const ask = askerOf(worker);
      try {
        const answer = (await ask({ kind: 'prepare', size })) as PrepareAnswer;
        if (!('notTried' in answer)) return fromOutside(answer, ask, worker);
        await worker.terminate();
        return answer;
      } catch (error) {
        await worker.terminate();
        throw error;
      }
    },
  };
}

function fromOutside(
  { standings, tasks, facts }: PreparedAnswer,
  ask: Ask,
  worker: Worker,
): PreparedEngine {
  const taskOf = (name: string, task: number): Task => ({
    name,
    rest: async () => {
      await ask({ kind: 'rest' });
    },
    run: async () => Number(await ask({ kind: 'run', task })),
  });
  return {
    standings,
    tasks: tasks.map(taskOf),
    facts,
    close: async () => {
      await ask({ kind: 'close' });
      await worker.terminate();
    },
  };
}

/** One question at a time; the thread's own error is thrown here. */
function askerOf(worker: Worker): Ask {
  return (question) =>
    new Promise((resolve, reject) => {
      const settle = (answer: Answer) => {
        worker.off('error', reject);
        if ('error' in answer) reject(new Error(answer.error));
        else resolve(answer.value);
      };
      worker.once('message', settle);
      worker.once('error', reject);
      worker.postMessage(question);
    });
}
