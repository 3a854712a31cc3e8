/** Trigger: after installation from the Marketplace the file is already open, so the menu is built at once. */
export { onOpen as onInstall } from './on-open';
