// User: an e-mail address.
// Source: https://developers.google.com/apps-script/reference/base/user
import { PlatformObject } from './platform-object';

export class User extends PlatformObject {
  readonly hostName = 'User';

  constructor(private readonly email: string) {
    super();
  }

  getEmail(): string {
    return this.email;
  }
}
