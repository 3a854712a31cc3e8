/** Jest's Node environment, plus Node's own `require` for large libraries (see jest-native-module.mjs). */
import { createRequire } from 'node:module';
import { TestEnvironment } from 'jest-environment-node';

export default class extends TestEnvironment {
  /** @override */
  async setup() {
    await super.setup();
    this.global['nativeRequire'] = createRequire(import.meta.url);
  }
}
