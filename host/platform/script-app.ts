// ScriptApp: authorisation state only. Triggers are not emulated.
// Source: https://developers.google.com/apps-script/reference/script/script-app
import { AuthorizationInfo } from './authorization-info';
import { PlatformObject, platformEnum } from './platform-object';

const AuthMode = platformEnum('AuthMode', 'NONE LIMITED FULL CUSTOM_FUNCTION');
const AuthorizationStatus = platformEnum('AuthorizationStatus', 'REQUIRED NOT_REQUIRED');

export class ScriptApp extends PlatformObject {
  readonly hostName = 'ScriptApp';
  readonly hostMembers = { AuthMode, AuthorizationStatus };

  getAuthorizationInfo(): AuthorizationInfo {
    return new AuthorizationInfo();
  }

  getScriptId(): string {
    return 'local-host';
  }
}
