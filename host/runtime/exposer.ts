// What the script gets to see of the platform's objects: their public methods, metered, and nothing else.
// An unknown member throws `not emulated: Range.foo`, so that a hole can never pass silently; our own errors
// become errors of the script's realm, as Google's are.
import { EnumMember, PlatformEnum, PlatformObject } from '../platform/platform-object';
import { isDate } from '../univer/serial-date';
import type { CallJournal } from './call-journal';
import type { Realm } from './realm';
import { serviceEffect } from './service-costs';
import type { ServiceMeter } from './service-meter';

/** Names that JavaScript itself asks of any object. */
const PROBES = new Set(['then', 'toJSON', 'constructor', 'valueOf']);

export class Exposer {
  private readonly proxies = new WeakMap<PlatformObject, object>();
  private readonly targets = new WeakMap<object, PlatformObject>();

  constructor(
    private readonly meter: ServiceMeter,
    private readonly realm: Realm,
    private readonly journal?: CallJournal,
  ) {}

  expose(value: unknown): unknown {
    if (value instanceof PlatformObject) return this.proxyOf(value);
    if (Array.isArray(value)) return this.realm.array(value.map((item) => this.expose(item)));
    return isDate(value) ? this.realm.date(value.getTime()) : value;
  }

  private proxyOf(target: PlatformObject): object {
    const known = this.proxies.get(target);
    if (known) return known;
    const proxy = new Proxy(target, {
      get: (_, key) => this.member(target, key),
      set: (_, key) => this.fail(`not emulated: ${target.hostName}.${String(key)} =`),
      has: (_, key) => typeof key === 'string' && isPublic(target, key),
    });
    this.proxies.set(target, proxy);
    this.targets.set(proxy, target);
    return proxy;
  }

  private member(target: PlatformObject, key: string | symbol): unknown {
    if (typeof key === 'symbol' || (PROBES.has(key) && !isPublic(target, key))) return undefined;
    const members = membersOf(target);
    if (members && Object.hasOwn(members, key)) return this.expose(members[key]);
    if (!isPublic(target, key)) return this.fail(`not emulated: ${target.hostName}.${key}`);
    return (...args: readonly unknown[]) => this.call(target, key, args);
  }

  private call(target: PlatformObject, method: string, args: readonly unknown[]): unknown {
    const run = (target as unknown as Record<string, (...a: unknown[]) => unknown>)[method];
    try {
      const make = () => {
        if (method !== 'toString' && !(target instanceof EnumMember))
          this.meter.enter(target.hostName, method, target.hostCountCells());
        const given = args.map((arg) => this.unwrap(arg));
        const isWrite = serviceEffect(target.hostName, method) === 'write';
        if (isWrite) target.hostRequirePermission?.(method, given);
        return run?.apply(target, given);
      };
      return this.expose(this.journal ? this.journal.call(make) : make());
    } catch (error) {
      return this.fail(error instanceof Error ? error.message : String(error));
    }
  }

  private unwrap(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => this.unwrap(item));
    if (typeof value !== 'object' || value === null) return value;
    const target = this.targets.get(value) ?? value;
    return target instanceof EnumMember ? target.hostMember : target;
  }

  private fail(message: string): never {
    throw this.realm.error(message);
  }
}

function membersOf(target: PlatformObject): Readonly<Record<string, unknown>> | undefined {
  return (target as { hostMembers?: Readonly<Record<string, unknown>> }).hostMembers;
}

function isPublic(target: PlatformObject, key: string): boolean {
  if (key.startsWith('host') || Object.hasOwn(target, key) || key in Object.prototype) {
    return key === 'toString';
  }
  if (target instanceof PlatformEnum) return false;
  return typeof Reflect.get(target, key) === 'function';
}
