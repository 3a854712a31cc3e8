// ScriptApp: authorisation state only. Triggers are not emulated.
// Source: https://developers.google.com/apps-script/reference/script/script-app
import { AuthorizationInfo } from './authorization-info';
import { enumerationsOf } from './enumerations';
import { PlatformObject } from './platform-object';

export class ScriptApp extends PlatformObject {
  readonly hostName = 'ScriptApp';
  readonly hostMembers = enumerationsOf('AuthMode', 'AuthorizationStatus');

  getAuthorizationInfo(): AuthorizationInfo {
    return new AuthorizationInfo();
  }

  getScriptId(): string {
    return 'local-host';
  }
}
