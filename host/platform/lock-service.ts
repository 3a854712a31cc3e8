// LockService: the document's lock, the script's and one of each user.
// Source: https://developers.google.com/apps-script/reference/lock/lock-service
import { Lock } from './lock';
import { PerUser } from './per-user';
import type { PlatformContext } from './platform-context';
import { PlatformObject } from './platform-object';

export class LockService extends PlatformObject {
  readonly hostName = 'LockService';
  private readonly document: Lock;
  private readonly script: Lock;
  private readonly user: PerUser<Lock>;

  constructor(context: PlatformContext) {
    super();
    this.document = new Lock(context);
    this.script = new Lock(context);
    this.user = new PerUser(context, () => new Lock(context));
  }

  getDocumentLock(): Lock {
    return this.document;
  }

  getScriptLock(): Lock {
    return this.script;
  }

  getUserLock(): Lock {
    return this.user.get();
  }
}
