// Blob: bytes or a text with a type and a name. Conversions (getAs) are not emulated.
// Source: https://developers.google.com/apps-script/reference/base/blob
import { PlatformObject } from './platform-object';

export class Blob extends PlatformObject {
  readonly hostName = 'Blob';

  constructor(
    private readonly data: string | readonly number[],
    private readonly contentType: string | null,
    private name: string | null,
  ) {
    super();
  }

  getDataAsString(): string {
    const { data } = this;
    return typeof data === 'string' ? data : new TextDecoder().decode(Uint8Array.from(data));
  }

  /** Bytes from -128 to 127, as Java has them. */
  getBytes(): number[] {
    const { data } = this;
    return typeof data === 'string'
      ? [...new Int8Array(new TextEncoder().encode(data))]
      : [...data];
  }

  getContentType(): string | null {
    return this.contentType;
  }

  getName(): string | null {
    return this.name;
  }

  setName(name: string): this {
    this.name = name;
    return this;
  }
}
