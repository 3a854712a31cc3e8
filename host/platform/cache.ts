// Cache: texts that expire, with Google's limits (100 kB a value, 250 characters a key, 6 hours at most).
// Source: https://developers.google.com/apps-script/reference/cache/cache
import { byteLength } from './byte-length';
import { PlatformObject } from './platform-object';

const LARGEST_VALUE = 100 * 1024;
const LONGEST_KEY = 250;
const DEFAULT_SECONDS = 600;
const MOST_SECONDS = 21_600;

export class Cache extends PlatformObject {
  readonly hostName = 'Cache';
  private readonly entries = new Map<string, { value: string; until: number }>();

  constructor(private readonly now: () => number) {
    super();
  }

  get(key: string): string | null {
    const entry = this.entries.get(key);
    return entry && entry.until > this.now() ? entry.value : null;
  }

  getAll(keys: readonly string[]): Record<string, string> {
    const found = keys.map((key) => [key, this.get(key)] as const);
    return Object.fromEntries(
      found.flatMap(([key, value]) => (value === null ? [] : [[key, value]])),
    );
  }

  put(key: string, value: string, expirationInSeconds = DEFAULT_SECONDS): void {
    if (key.length > LONGEST_KEY) throw new Error('Argument too large: key');
    if (byteLength(value) > LARGEST_VALUE) throw new Error('Argument too large: value');
    const seconds = Math.min(MOST_SECONDS, expirationInSeconds);
    this.entries.set(key, { value, until: this.now() + seconds * 1000 });
  }

  putAll(values: Readonly<Record<string, string>>, expirationInSeconds?: number): void {
    for (const [key, value] of Object.entries(values)) this.put(key, value, expirationInSeconds);
  }

  remove(key: string): void {
    this.entries.delete(key);
  }

  removeAll(keys: readonly string[]): void {
    for (const key of keys) this.remove(key);
  }
}
