// Utilities: date texts, ids, hashes, sleep. Google's answers are synchronous, so the hash is our own code.
// Source: https://developers.google.com/apps-script/reference/utilities/utilities
import { Blob } from './blob';
import { enumerationsOf } from './enumerations';
import { formatDate } from './format-date';
import type { PlatformContext } from './platform-context';
import { PlatformObject } from './platform-object';
import { sha256 } from './sha256';

export class Utilities extends PlatformObject {
  readonly hostName = 'Utilities';
  readonly hostMembers = enumerationsOf('DigestAlgorithm', 'Charset');

  constructor(private readonly context: PlatformContext) {
    super();
  }

  formatDate(date: Date, timeZone: string, format: string): string {
    return formatDate(date, timeZone, format);
  }

  getUuid(): string {
    return crypto.randomUUID();
  }

  newBlob(
    data: string | readonly number[],
    contentType: string | null = null,
    name: string | null = null,
  ): Blob {
    return new Blob(data, contentType, name);
  }

  sleep(milliseconds: number): void {
    if (milliseconds > 300_000)
      throw new Error('The maximum allowed value is 300000 milliseconds.');
    this.context.execution().spend(milliseconds);
  }

  /** Bytes from -128 to 127, as Java has them. */
  computeDigest(algorithm: string, value: string): number[] {
    if (algorithm !== 'SHA_256') throw new Error(`not emulated: DigestAlgorithm.${algorithm}`);
    return [...new Int8Array(sha256(new TextEncoder().encode(value)))];
  }

  base64Decode(encoded: string): number[] {
    try {
      const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
      return [...new Int8Array(bytes.buffer)];
    } catch {
      throw new Error('Could not decode string.');
    }
  }

  base64Encode(data: string | readonly number[]): string {
    const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte & 0xff)).join(''));
  }
}
