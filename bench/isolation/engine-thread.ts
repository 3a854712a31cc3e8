/**
 * The thread of one engine: makes the round for itself, prepares its engine, runs tasks when asked. It has a heap of its
 * own, so nobody pays for another engine's garbage, and collects before a sample where Node runs with --expose-gc.
 */
import type { MessagePort } from 'node:worker_threads';
import type { Engine, PreparedEngine } from '../engine';
import { benchInput } from '../input/bench-input';
import type { Answer, PrepareAnswer, Question } from './messages';

export function serveEngine(engine: Engine, port: MessagePort): void {
  const thread = new EngineThread(engine);
  port.on('message', (question: Question) => {
    void thread.answer(question).then((answer) => {
      port.postMessage(answer);
    });
  });
}

class EngineThread {
  private prepared: PreparedEngine | undefined;

  constructor(private readonly engine: Engine) {}

  async answer(question: Question): Promise<Answer> {
    try {
      return { value: await this.valueOf(question) };
    } catch (error) {
      return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
  }

  private async valueOf(question: Question): Promise<unknown> {
    switch (question.kind) {
      case 'prepare':
        return this.prepare(question.size);
      case 'rest':
        return globalThis.gc?.();
      case 'run':
        return this.prepared?.tasks[question.task]?.run();
      case 'close':
        return this.prepared?.close();
    }
  }

  private async prepare(size: Parameters<typeof benchInput>[0]): Promise<PrepareAnswer> {
    const prepared = await this.engine.prepare(benchInput(size));
    if ('notTried' in prepared) return prepared;
    this.prepared = prepared;
    const { standings, tasks, facts } = prepared;
    return { standings, tasks: tasks.map(({ name }) => name), facts };
  }
}
