// At most one tab of this browser changes the workbook. A tab that wants to asks the one that does to save and let
// go; one that does not answer (frozen, crashed) loses its turn.
// Source: W3C Web Locks API; WHATWG HTML, BroadcastChannel.

const NAME = 'cchc-workbook';
const PATIENCE_MS = 3000;

export class TabLock {
  private readonly channel = new BroadcastChannel(NAME);
  private release: (() => void) | undefined;

  /** `yielding`: save what is unsaved; `lost`: another tab changes the workbook from now on. */
  constructor(
    private readonly yielding: () => Promise<void>,
    private readonly lost: () => void,
  ) {
    this.channel.onmessage = () => void this.letGo();
  }

  /** False where another tab holds it. */
  tryTake(): Promise<boolean> {
    return this.request({ ifAvailable: true });
  }

  async take(): Promise<void> {
    this.channel.postMessage('let go');
    const patience = AbortSignal.timeout(PATIENCE_MS);
    const isTaken = await this.request({ signal: patience }).catch(() => false);
    if (!isTaken) await this.request({ steal: true });
  }

  private async letGo(): Promise<void> {
    if (!this.release) return;
    await this.yielding();
    this.release();
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
