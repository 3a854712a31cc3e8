/** One way to make a small file that asks for much work: its name, how large it is made, and the bytes. */

export interface HostileKind {
  readonly name: string;
  /** A valid file must be read in all sizes; of the others either is right, as long as it is soon. */
  readonly isValid?: boolean;
  /** The first is for `npm test`, all are for the full run. */
  readonly sizes: readonly number[];
  readonly build: (size: number) => Uint8Array | Promise<Uint8Array>;
}
