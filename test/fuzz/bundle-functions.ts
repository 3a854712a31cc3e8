/** The custom functions of dist/Code.js, one realm for all calls: they keep no state. */
import { nodeRealmFactory } from '../../host/runtime/node-realm';
import { builtBundle } from '../helpers/built-bundle';

let loaded: ReturnType<ReturnType<typeof nodeRealmFactory>> | undefined;

export function bundleFunctions() {
  return (loaded ??= nodeRealmFactory()({
    code: builtBundle().code,
    now: () => 0,
    globals: () => ({}),
  }));
}
