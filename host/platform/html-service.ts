// HtmlService: pages of the add-on. Templates with scriptlets are not emulated.
// Source: https://developers.google.com/apps-script/reference/html/html-service
import { HtmlOutput } from './html-output';
import type { PlatformContext } from './platform-context';
import { PlatformObject } from './platform-object';

export class HtmlService extends PlatformObject {
  readonly hostName = 'HtmlService';

  constructor(private readonly context: PlatformContext) {
    super();
  }

  createHtmlOutput(html = ''): HtmlOutput {
    return new HtmlOutput(html);
  }

  createHtmlOutputFromFile(filename: string): HtmlOutput {
    const html = this.context.html[filename.replace(/\.html$/, '')];
    if (html === undefined) throw new Error(`No HTML file named ${filename} was found.`);
    return new HtmlOutput(html);
  }
}
