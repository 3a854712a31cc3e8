// At most one tab of this browser changes the workbook. A tab that wants to asks the one that does to save and let
// go; one that does not answer (frozen, crashed) loses its turn at once, one that answers has time to save.
// Source: W3C Web Locks API; WHATWG HTML, BroadcastChannel.

const NAME = 'cchc-workbook';
const PATIENCE_MS = 3000;
const PATIENCE_WHILE_SAVING_MS = 30_000;

type Message = 'let go' | 'letting go';

export class TabLock {
  private readonly channel = new BroadcastChannel(NAME);
  private release: (() => void) | undefined;
  /** Told when the tab that holds the lock has heard. */
  private answered: () => void = () => undefined;

  /** `yielding`: save what is unsaved; `lost`: another tab changes the workbook from now on. */
  constructor(
    private readonly yielding: () => Promise<void>,
    private readonly lost: () => void,
  ) {
    this.channel.onmessage = ({ data }: MessageEvent<Message>) => {
      if (data === 'let go') void this.letGo();
      else this.answered();
    };
  }

  /** False where another tab holds it. */
  tryTake(): Promise<boolean> {
    return this.request({ ifAvailable: true });
  }

  async take(): Promise<void> {
    const patience = new AbortController();
    const giveUpIn = (milliseconds: number) =>
      setTimeout(() => {
        patience.abort();
      }, milliseconds);
    let timer = giveUpIn(PATIENCE_MS);
    this.answered = () => {
      clearTimeout(timer);
      timer = giveUpIn(PATIENCE_WHILE_SAVING_MS);
    };
    this.say('let go');
    const isTaken = await this.request({ signal: patience.signal }).catch(() => false);
    clearTimeout(timer);
    if (!isTaken) await this.request({ steal: true });
  }

  private async letGo(): Promise<void> {
    if (!this.release) return;
    this.say('letting go');
    await this.yielding().catch(console.warn);
    this.letGoNow();
  }

  /** Another tab may have lost patience before. */
  private letGoNow(): void {
    this.release?.();
  }

  private say(message: Message): void {
    this.channel.postMessage(message);
  }

  private request(options: LockOptions): Promise<boolean> {
    return new Promise((resolve, reject) => {
      const held = navigator.locks.request(NAME, options, (lock) => {
        resolve(lock !== null);
        return lock ? new Promise<void>((done) => (this.release = done)) : undefined;
      });
      held.then(
        () => {
          this.ended();
        },
        (error: unknown) => {
          this.ended();
          reject(error instanceof Error ? error : new Error(String(error)));
        },
      );
    });
  }

  private ended(): void {
    if (!this.release) return;
    this.release = undefined;
    this.lost();
  }
}
