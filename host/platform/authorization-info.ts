// AuthorizationInfo: on the local host everything is granted.
// Source: https://developers.google.com/apps-script/reference/script/authorization-info
import { enumMember } from './enumerations';
import type { EnumMember } from './platform-object';
import { PlatformObject } from './platform-object';

export class AuthorizationInfo extends PlatformObject {
  readonly hostName = 'AuthorizationInfo';

  getAuthorizationStatus(): EnumMember {
    return enumMember('AuthorizationStatus', 'NOT_REQUIRED');
  }

  getAuthorizationUrl(): string | null {
    return null;
  }
}
