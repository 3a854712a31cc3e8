// Properties: one store of named texts with Google's limits (9 kB a value, 500 kB a store).
// Source: https://developers.google.com/apps-script/reference/properties/properties, guides/services/quotas
import { byteLength } from './byte-length';
import { PlatformObject } from './platform-object';

export interface PropertyStore {
  read(): Readonly<Record<string, string>>;
  write(values: Readonly<Record<string, string>>): void;
}

const LARGEST_VALUE = 9 * 1024;
const LARGEST_STORE = 500 * 1024;

export class Properties extends PlatformObject {
  readonly hostName = 'Properties';

  constructor(private readonly store: PropertyStore) {
    super();
  }

  getProperty(key: string): string | null {
    return this.store.read()[key] ?? null;
  }

  getProperties(): Record<string, string> {
    return { ...this.store.read() };
  }

  getKeys(): string[] {
    return Object.keys(this.store.read());
  }

  setProperty(key: string, value: unknown): this {
    return this.setProperties({ [key]: value });
  }

  setProperties(properties: Readonly<Record<string, unknown>>, deleteAllOthers = false): this {
    const kept = deleteAllOthers ? {} : this.store.read();
    const added = Object.fromEntries(
      Object.entries(properties).map(([key, value]) => [key, String(value)]),
    );
    requireFitting({ ...kept, ...added });
    this.store.write({ ...kept, ...added });
    return this;
  }

  deleteProperty(key: string): this {
    this.store.write(
      Object.fromEntries(Object.entries(this.store.read()).filter(([name]) => name !== key)),
    );
    return this;
  }

  deleteAllProperties(): this {
    this.store.write({});
    return this;
  }
}

function requireFitting(values: Readonly<Record<string, string>>): void {
  const sizes = Object.entries(values).map(([key, value]) => byteLength(key) + byteLength(value));
  if (Object.values(values).some((value) => byteLength(value) > LARGEST_VALUE)) {
    throw new Error('Argument too large: value');
  }
  if (sizes.reduce((sum, size) => sum + size, 0) > LARGEST_STORE) {
    throw new Error(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  }
}
