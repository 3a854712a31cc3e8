/** All checks of the gate, in the order in which they run. Adding one is adding a file and a line here. */
import { checkCustomFunctions } from './check-custom-functions.mjs';
import { checkGlobals } from './check-globals.mjs';
import { checkLoading } from './check-loading.mjs';
import { checkManifest } from './check-manifest.mjs';
import { checkPermissions } from './check-permissions.mjs';
import { checkPublicNames } from './check-public-names.mjs';
import { checkPushedFiles } from './check-pushed-files.mjs';
import { checkReproducible } from './check-reproducible.mjs';
import { checkClientPages } from './check-client-pages.mjs';
import { checkSize } from './check-size.mjs';
import { checkSyntax } from './check-syntax.mjs';
import { checkTopLevel } from './check-top-level.mjs';

/** @type {readonly ((dist: import('./read-dist.mjs').Dist) => string[] | Promise<string[]>)[]} */
export const checks = [
  checkSyntax,
  checkGlobals,
  checkTopLevel,
  checkLoading,
  checkCustomFunctions,
  checkPublicNames,
  checkClientPages,
  checkManifest,
  checkPermissions,
  checkPushedFiles,
  checkSize,
  checkReproducible,
];
