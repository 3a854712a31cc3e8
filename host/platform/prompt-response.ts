// PromptResponse: which button closed a prompt and what was typed.
// Source: https://developers.google.com/apps-script/reference/base/prompt-response
import { enumMember } from './enumerations';
import type { EnumMember } from './platform-object';
import { PlatformObject } from './platform-object';

export class PromptResponse extends PlatformObject {
  readonly hostName = 'PromptResponse';

  constructor(
    private readonly button: string,
    private readonly text: string,
  ) {
    super();
  }

  getSelectedButton(): EnumMember {
    return enumMember('Button', this.button);
  }

  getResponseText(): string {
    return this.text;
  }
}
