// What Univer's drawing (0.25.1) leaves behind with each edit, measured by `npm run soak` and taken away (docs/host.md): a message
// channel that stays open with a layer on it for each object that is redrawn, and a subscription that a layer keeps
// when its object is gone. Private members; without them nothing is changed.
import { Layer } from '@univerjs/engine-render';

interface DrawnObject {
  readonly onTransformChange$: { subscribeEvent(listener: () => void): unknown };
  layer: Layer;
}

/** For all layers of the page; more than once does no harm. */
export function drawLighter(): void {
  const layers = Layer.prototype as unknown as {
    makeDirtyWithDebounce: (this: Layer, state?: boolean) => void;
    _layerBehavior: (this: Layer, object: DrawnObject) => void;
  };
  layers.makeDirtyWithDebounce = function (state = true) {
    if (dirty.size === 0) soon.port2.postMessage(null);
    dirty.set(this, state);
  };
  // The object's own: it ends with it.
  layers._layerBehavior = function (object) {
    object.onTransformChange$.subscribeEvent(() => {
      this.makeDirty(true);
    });
    object.layer = this;
  };
}

const dirty = new Map<Layer, boolean>();
const soon = new MessageChannel();
soon.port1.onmessage = () => {
  const now = [...dirty];
  dirty.clear();
  for (const [layer, state] of now) layer.makeDirty(state);
};
