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

/**
 * A member of an enumeration of Google's. There is one of each, so that a script may compare them; what a script hands
 * over arrives as its name.
 */
export class EnumMember extends PlatformObject {
  constructor(
    readonly hostName: string,
    readonly hostMember: string,
    private readonly place: number,
  ) {
    super();
  }

  name(): string {
    return this.hostMember;
  }

  /** The place in the order of declaration, from 0. */
  ordinal(): number {
    return this.place;
  }

  override toString(): string {
    return this.hostMember;
  }

  toJSON(): string {
    return this.hostMember;
  }
}

export class PlatformEnum extends PlatformObject {
  readonly hostMembers: Readonly<Record<string, EnumMember>>;

  constructor(
    readonly hostName: string,
    members: string,
  ) {
    super();
    const names = members.split(' ');
    this.hostMembers = Object.fromEntries(
      names.map((member, place) => [member, new EnumMember(hostName, member, place)]),
    );
  }
}
