/** One measured figure, as the tables of docs/scale.md show it. */
export interface Figure {
  readonly what: string;
  readonly seen: string;
}

const count = new Intl.NumberFormat('en');

export const plain = (value: number): string => count.format(Math.round(value));

export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;

export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;

/** The processor's share says what a quiet machine would take; the rest is waiting, mostly for other programs. */
export function timed({ wall, cpu }: { readonly wall: number; readonly cpu: number }): string {
  return `${seconds(wall)} (processor ${seconds(cpu)})`;
}
