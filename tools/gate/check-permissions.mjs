/**
 * Gate: the manifest asks for exactly the permissions that the bundle's service calls need: none missing, none
 * superfluous, and the advanced services likewise. Which call needs which scope: google-services.mjs.
 */
import { allowedServices } from './google-services.mjs';
import { parseScript } from './parse-script.mjs';
import { serviceCalls } from './service-calls.mjs';

/** @typedef {import('./service-calls.mjs').ServiceCall} ServiceCall */

/**
 * @param {{ readonly code: string, readonly manifest: string }} dist
 * @returns {string[]}
 */
export function checkPermissions({ code, manifest }) {
  const calls = serviceCalls(parseScript(code).program);
  const { oauthScopes = [], dependencies = {} } = JSON.parse(manifest);
  const advanced = (dependencies.enabledAdvancedServices ?? []).map(advancedEntry);
  return [
    ...calls.flatMap(callFaults),
    ...differences('the scope', new Set(calls.flatMap(scopesOf)), oauthScopes),
    ...differences('the advanced service', new Set(calls.flatMap(advancedOf)), advanced),
  ];
}

/** @param {ServiceCall} call */
function callFaults({ service, member, line }) {
  const rules = allowedServices.get(service);
  if (member === undefined) {
    const decides = rules?.members !== undefined || rules?.refused !== undefined;
    return decides
      ? [`Line ${line} hands ${service} on, which hides the permissions it needs.`]
      : [];
  }
  const reason = rules?.refused?.[member];
  return reason === undefined ? [] : [`Line ${line} calls ${service}.${member}: ${reason}.`];
}

/** @param {ServiceCall} call */
function scopesOf({ service, member }) {
  const rules = allowedServices.get(service);
  const scope = rules?.members?.[member ?? ''] ?? rules?.scope;
  return scope === undefined ? [] : [scope];
}

/** @param {ServiceCall} call */
function advancedOf({ service }) {
  const entry = allowedServices.get(service)?.advanced;
  return entry === undefined ? [] : [advancedEntry({ userSymbol: service, ...entry })];
}

/** @param {{ userSymbol: string, serviceId: string, version: string }} entry */
function advancedEntry({ userSymbol, serviceId, version }) {
  return `${userSymbol} (${serviceId} ${version})`;
}

/**
 * @param {string} kind
 * @param {ReadonlySet<string>} needed
 * @param {readonly string[]} listed
 */
function differences(kind, needed, listed) {
  return [
    ...[...needed]
      .filter((item) => !listed.includes(item))
      .map((item) => `appsscript.json lacks ${kind} ${item}, which Code.js needs.`),
    ...listed
      .filter((item, at) => !needed.has(item) || listed.indexOf(item) !== at)
      .map((item) => `appsscript.json lists ${kind} ${item}, which Code.js does not need.`),
  ];
}
