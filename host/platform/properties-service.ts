// PropertiesService: three stores of texts. Document properties travel in the workbook's snapshot; script properties
// and those of each user live as long as the host.
// Source: https://developers.google.com/apps-script/reference/properties/properties-service
import { PerUser } from './per-user';
import { PlatformObject } from './platform-object';
import type { PlatformContext } from './platform-context';
import type { PropertyStore } from './properties';
import { Properties } from './properties';

export class PropertiesService extends PlatformObject {
  readonly hostName = 'PropertiesService';
  private readonly script = new Properties(memoryStore());
  private readonly user: PerUser<Properties>;
  private readonly document: Properties;

  constructor(context: PlatformContext) {
    super();
    this.user = new PerUser(context, () => new Properties(memoryStore()));
    this.document = new Properties(documentStore(context));
  }

  getDocumentProperties(): Properties {
    return this.document;
  }

  getScriptProperties(): Properties {
    return this.script;
  }

  getUserProperties(): Properties {
    return this.user.get();
  }
}

function memoryStore(): PropertyStore {
  let values: Readonly<Record<string, string>> = {};
  return {
    read: () => values,
    write: (next) => {
      values = next;
    },
  };
}

function documentStore({ workbook }: PlatformContext): PropertyStore {
  return {
    read: () =>
      (workbook.facade.getCustomMetadata()?.['documentProperties'] ?? {}) as Record<string, string>,
    write: (documentProperties) => {
      workbook.facade.setCustomMetadata({
        ...workbook.facade.getCustomMetadata(),
        documentProperties,
      });
    },
  };
}
