/**
 * Runs a hook in a component of its own that draws nothing, so that no page is needed: rules in hooks are tried by
 * calling what they return.
 */
import { h, options, render } from 'preact';

export interface RenderedHook<Props, Result> {
  /** What the hook returned last. */
  readonly result: () => Result;
  readonly rerender: (props: Props) => void;
  readonly unmount: () => void;
}

/** What hooks ask of a page. */
Object.assign(globalThis, { navigator: { onLine: true } });
/** Effects run without waiting for a frame. */
options.requestAnimationFrame = (callback) => {
  callback();
};
options.debounceRendering = (callback) => {
  callback();
};

export function renderHook<Props, Result>(
  hook: (props: Props) => Result,
  initial: Props,
): RenderedHook<Props, Result> {
  const results: Result[] = [];
  const Probe = ({ props }: { readonly props: Props }) => {
    results.push(hook(props));
    return null;
  };
  const page = { childNodes: [], insertBefore: () => undefined } as unknown as Element;
  const draw = (props: Props) => {
    render(h(Probe, { props }), page);
  };
  draw(initial);
  return {
    result: () => {
      const [last] = results.slice(-1);
      if (last === undefined) throw new Error('The hook did not run.');
      return last;
    },
    rerender: draw,
    unmount: () => {
      render(null, page);
    },
  };
}
