// Lets the page breathe in the middle of long work: drawing and typing come first.

/** Resolves when the browser has nothing more urgent to do, or after a moment. */
export function idle(): Promise<void> {
  // Where nobody looks there is nothing to draw, and the browser would let a hidden page wait for seconds.
  if (document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    // Safari has no requestIdleCallback.
    if (!('requestIdleCallback' in window)) setTimeout(resolve, 0);
    else {
      window.requestIdleCallback(
        () => {
          resolve();
        },
        { timeout: PATIENCE_MS },
      );
    }
  });
}

const PATIENCE_MS = 300;
