// Where the script's code runs: a global scope of its own, as every execution has at Google. The Node host makes
// one with vm (node-realm.ts); a page will make one of its own kind.

export interface Realm {
  call(functionName: string, args: readonly unknown[]): unknown;
  /** Values of the script's own kind, so that even `instanceof` holds for what services return. */
  error(message: string): Error;
  date(milliseconds: number): Date;
  array(items: readonly unknown[]): unknown[];
}

export interface RealmSource {
  readonly code: string;
  /** Names the script finds in its global scope. */
  readonly globals: (realm: Realm) => Readonly<Record<string, unknown>>;
  /** The virtual clock behind `new Date()` and `Date.now()`. */
  readonly now: () => number;
}

export type RealmFactory = (source: RealmSource) => Realm;
