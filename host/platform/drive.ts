// Drive: the advanced service (Drive API v3), as far as the add-on uses it. There only where the host was opened with a drive.
// Source: https://developers.google.com/apps-script/advanced/drive
import { DriveFiles } from './drive-files';
import type { DriveStore } from './drive-store';
import { PlatformObject } from './platform-object';

export class Drive extends PlatformObject {
  readonly hostName = 'Drive';
  readonly hostMembers: Readonly<Record<string, unknown>>;

  constructor(store: DriveStore) {
    super();
    this.hostMembers = { Files: new DriveFiles(store) };
  }
}
