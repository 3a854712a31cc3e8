import { describe, expect, it } from '@jest/globals';
import { checkManifest } from '../../../tools/gate/check-manifest.mjs';

const good = {
  timeZone: 'Asia/Ho_Chi_Minh',
  runtimeVersion: 'V8',
  exceptionLogging: 'STACKDRIVER',
  oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'],
};

function faultsOf(change: object): string[] {
  return checkManifest({ manifest: JSON.stringify({ ...good, ...change }) });
}

describe('checkManifest', () => {
  it('accepts the keys and values that this add-on uses', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ dependencies: {} })).toEqual([]);
  });

  it.each([
    ['a schema', { $schema: 'https://json.schemastore.org/appsscript' }, 'a push with it fails'],
    ['a typing error', { oauthscopes: [] }, '"oauthscopes" is no key'],
    ['the old runtime', { runtimeVersion: 'STABLE' }, '"runtimeVersion": "V8"'],
    ['another time zone', { timeZone: 'America/New_York' }, '"timeZone": "Asia/Ho_Chi_Minh"'],
    ['no runtime', { runtimeVersion: undefined }, '"runtimeVersion": "V8"'],
    ['no scopes', { oauthScopes: undefined }, 'must list its "oauthScopes"'],
    ['scopes that are no texts', { oauthScopes: [1] }, 'must list its "oauthScopes"'],
  ])('refuses %s', (_case, change, fault) => {
    expect(faultsOf(change)).toEqual([expect.stringContaining(fault)]);
  });

  it.each(['{', '[]', 'null', '"V8"'])('refuses %s, which is no JSON object', (manifest) => {
    expect(checkManifest({ manifest })).toEqual(['appsscript.json is not a JSON object.']);
  });
});
