/**
 * Gate: the manifest has only keys that this add-on uses, with the values it needs. Google accepts typing errors in
 * silence, and its documentation still calls the retired Rhino the default runtime. Scopes: check-permissions.mjs.
 * Source: developers.google.com/apps-script/manifest, PLATFORM §6, §8.
 */
const required = new Map([
  ['runtimeVersion', 'V8'],
  ['timeZone', 'Asia/Ho_Chi_Minh'],
  ['exceptionLogging', 'STACKDRIVER'],
]);
const others = ['oauthScopes', 'dependencies'];

/**
 * @param {{ readonly manifest: string }} dist
 * @returns {string[]}
 */
export function checkManifest({ manifest }) {
  const content = readObject(manifest);
  if (content === undefined) return ['appsscript.json is not a JSON object.'];
  return [
    ...Object.keys(content)
      .filter((key) => !required.has(key) && !others.includes(key))
      .map(unknownKey),
    ...[...required]
      .filter(([key, value]) => content[key] !== value)
      .map(([key, value]) => `appsscript.json must say "${key}": "${value}".`),
    ...(isListOfTexts(content['oauthScopes'])
      ? []
      : ['appsscript.json must list its "oauthScopes", or Google guesses wider ones.']),
  ];
}

/** @param {string} key */
function unknownKey(key) {
  const reason = key === '$schema' ? ', and a push with it fails' : '';
  return `appsscript.json: "${key}" is no key that this add-on uses${reason}.`;
}

/**
 * @param {string} text
 * @returns {Readonly<Record<string, unknown>> | undefined}
 */
function readObject(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** @param {unknown} value */
function isListOfTexts(value) {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
