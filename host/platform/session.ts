// Session: who is at the keyboard. E-mail addresses are blank where Google withholds them (simple triggers,
// custom functions).
// Source: https://developers.google.com/apps-script/reference/base/session
import type { PlatformContext } from './platform-context';
import { SCRIPT_TIME_ZONE } from './platform-context';
import { PlatformObject } from './platform-object';
import { User } from './user';

export class Session extends PlatformObject {
  readonly hostName = 'Session';

  constructor(private readonly context: PlatformContext) {
    super();
  }

  getActiveUser(): User {
    return this.context.temper === 'nameless' ? new User('') : this.getEffectiveUser();
  }

  /** In menus and calls of a page the person at the keyboard, whatever the domain. */
  getEffectiveUser(): User {
    const isKnown = this.context.execution().mode === 'FULL';
    return new User(isKnown ? this.context.user : '');
  }

  getActiveUserLocale(): string {
    return this.context.language();
  }

  getScriptTimeZone(): string {
    return SCRIPT_TIME_ZONE;
  }
}
