// What passes between a frame of the add-on and the page: calls one way, outcomes and nothing else the other way.

export type FrameMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'call'; readonly id: number; readonly name: string; readonly args: unknown[] }
  | { readonly kind: 'close' }
  | { readonly kind: 'focus' }
  | { readonly kind: 'size'; readonly width?: number; readonly height?: number };

export type PageMessage =
  | { readonly kind: 'content'; readonly html: string }
  | { readonly kind: 'result'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string };
