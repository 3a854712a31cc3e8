// The base of every emulated class. What the add-on may see of an object is decided here once: methods of its
// class, and nothing whose name begins with `host` (ours). runtime/exposer.ts enforces it.

export abstract class PlatformObject {
  /** The class's name at Google; not constructor.name, which a bundler may change. */
  abstract readonly hostName: string;

  /** How many cells the object covers; the meter asks. */
  hostCountCells(): number {
    return 1;
  }

  /** Throws where a protection holds this write back; asked before the method runs. */
  hostRequirePermission?(method: string, args: readonly unknown[]): void;

  toString(): string {
    return this.hostName;
  }
}

/** An enumeration of Google's: its members are their own names. */
export class PlatformEnum extends PlatformObject {
  constructor(
    readonly hostName: string,
    readonly hostMembers: Readonly<Record<string, unknown>>,
  ) {
    super();
  }
}

export function platformEnum(name: string, members: string): PlatformEnum {
  const names = members.split(' ');
  return new PlatformEnum(name, Object.fromEntries(names.map((member) => [member, member])));
}
