// CacheService: three caches that live as long as the host.
// Source: https://developers.google.com/apps-script/reference/cache/cache-service
import { Cache } from './cache';
import type { PlatformContext } from './platform-context';
import { PlatformObject } from './platform-object';

export class CacheService extends PlatformObject {
  readonly hostName = 'CacheService';
  private readonly document: Cache;
  private readonly script: Cache;
  private readonly user: Cache;

  constructor(context: PlatformContext) {
    super();
    const now = (): number => context.now().getTime();
    this.document = new Cache(now);
    this.script = new Cache(now);
    this.user = new Cache(now);
  }

  getDocumentCache(): Cache {
    return this.document;
  }

  getScriptCache(): Cache {
    return this.script;
  }

  getUserCache(): Cache {
    return this.user;
  }
}
