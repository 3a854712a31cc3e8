// Says on standard error what is going on, but only once a run has taken longer than a second; quick runs stay silent.
const PATIENCE_MS = 1000;

export interface Progress {
  step(text: string): void;
  done(): void;
}

export function createProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  const started = Date.now();
  let current = '';
  let shown = '';
  const show = () => {
    if (current === shown) return;
    shown = current;
    stream.write(`${current}\n`);
  };
  const timer = setInterval(show, PATIENCE_MS);
  timer.unref();
  return {
    step(text) {
      current = text;
      if (Date.now() - started >= PATIENCE_MS) show();
    },
    done() {
      clearInterval(timer);
    },
  };
}
