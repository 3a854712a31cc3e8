// Remembers what every service call of one execution gave, so that an execution stopped by an open question can be
// run again from its beginning without doing anything twice: known calls are answered from here.
import { OpenQuestion } from './open-question';

type Outcome = { readonly value: unknown } | { readonly error: unknown };

export class CallJournal {
  private readonly outcomes: Outcome[] = [];
  private next = 0;
  private question: OpenQuestion | undefined;

  /** What stopped the last run, if anything did. */
  get openQuestion(): OpenQuestion | undefined {
    return this.question;
  }

  startAgain(): void {
    this.next = 0;
    this.question = undefined;
  }

  call<T>(run: () => T): T {
    // A script may catch what it is thrown; after an open question it must not get any further.
    if (this.question) throw this.question;
    const known = this.outcomes[this.next];
    this.next += 1;
    if (known) return given(known) as T;
    try {
      const value = run();
      this.outcomes.push({ value });
      return value;
    } catch (error) {
      if (error instanceof OpenQuestion) this.question = error;
      else this.outcomes.push({ error });
      throw error;
    }
  }
}

function given(outcome: Outcome): unknown {
  if ('error' in outcome) throw outcome.error;
  return outcome.value;
}
