// Blob: a text with a type and a name. Conversions (getAs) and bytes are not emulated.
// Source: https://developers.google.com/apps-script/reference/base/blob
import { PlatformObject } from './platform-object';

export class Blob extends PlatformObject {
  readonly hostName = 'Blob';

  constructor(
    private readonly data: string,
    private readonly contentType: string | null,
    private name: string | null,
  ) {
    super();
  }

  getDataAsString(): string {
    return this.data;
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
