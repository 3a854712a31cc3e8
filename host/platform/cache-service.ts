// CacheService: the document's cache, the script's and one of each user; they live as long as the host.
// Source: https://developers.google.com/apps-script/reference/cache/cache-service
import { Cache } from './cache';
import { PerUser } from './per-user';
import type { PlatformContext } from './platform-context';
import { PlatformObject } from './platform-object';

export class CacheService extends PlatformObject {
  readonly hostName = 'CacheService';
  private readonly document: Cache;
  private readonly script: Cache;
  private readonly user: PerUser<Cache>;

  constructor(context: PlatformContext) {
    super();
    const now = (): number => context.now().getTime();
    this.document = new Cache(now);
    this.script = new Cache(now);
    this.user = new PerUser(context, () => new Cache(now));
  }

  getDocumentCache(): Cache {
    return this.document;
  }

  getScriptCache(): Cache {
    return this.script;
  }

  getUserCache(): Cache {
    return this.user.get();
  }
}
