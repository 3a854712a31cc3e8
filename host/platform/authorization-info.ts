// AuthorizationInfo: on the local host everything is granted.
// Source: https://developers.google.com/apps-script/reference/script/authorization-info
import { PlatformObject } from './platform-object';

export class AuthorizationInfo extends PlatformObject {
  readonly hostName = 'AuthorizationInfo';

  getAuthorizationStatus(): string {
    return 'NOT_REQUIRED';
  }

  getAuthorizationUrl(): string | null {
    return null;
  }
}
