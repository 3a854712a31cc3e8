/** Entry of the bundle: exports exactly the functions that `globals.ts` names. Nothing runs at load. */
export * from './custom-functions';
export { enterResults } from './commands/enter-results';
export { onInstall, onOpen } from './commands/on-open';
export { readRound } from './commands/read-round';
export { setUpFromMenu } from './commands/set-up-from-menu';
export { setupRound } from './commands/setup-round';
