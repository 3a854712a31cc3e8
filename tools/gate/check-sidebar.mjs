/**
 * Gate: HtmlService gives dist/sidebar.html out as it is, the page asks nobody for anything, and it stays small.
 * Source: PLATFORM §3, §8.7; developers.google.com/apps-script/guides/html/best-practices.
 */
import { gzipSync } from 'node:zlib';
import { simple } from 'acorn-walk';
import { parseScript } from './parse-script.mjs';

const largest = 60_000;

/** Names of XML kinds, compared and never fetched. */
const namespaces = /https?:\/\/www\.w3\.org\/[\w/]+/g;

/** @type {readonly (readonly [RegExp, string])[]} */
const refused = [
  [/<\?/, 'holds <?, which HtmlService may run as a scriptlet'],
  [/<!--/, 'holds <!--, which hides what follows'],
  [/\b(?:src|href)=["'](?!_top)/, 'refers to another file'],
  [/@import|url\(/, 'has a style that loads something'],
  [/https?:\/\//, 'holds an address'],
];

/**
 * @param {{ readonly sidebar: string }} dist
 * @returns {string[]}
 */
export function checkSidebar({ sidebar }) {
  const plain = sidebar.replace(namespaces, '');
  const bytes = gzipSync(sidebar).length;
  return [
    ...refused.filter(([sign]) => sign.test(plain)).map(([, fault]) => `sidebar.html ${fault}.`),
    ...(/<base target="_top" ?\/?>/.test(sidebar)
      ? []
      : ['sidebar.html has no <base target="_top">, so its links would open inside the sidebar.']),
    ...scriptFaults(sidebar),
    ...(bytes <= largest ? [] : [`sidebar.html has ${bytes} bytes packed, more than ${largest}.`]),
  ];
}

/** @param {string} sidebar */
function scriptFaults(sidebar) {
  const pieces = sidebar.split(/<script>|<\/script/i);
  if (pieces.length !== 3)
    return ['sidebar.html must have exactly one script, opened and closed once.'];
  try {
    let templates = 0;
    simple(parseScript(pieces[1] ?? '').program, { TemplateLiteral: () => (templates += 1) });
    return templates === 0 ? [] : ['sidebar.html has template literals, which HtmlService cuts.'];
  } catch (error) {
    return [`The script of sidebar.html is no ES2020: ${String(error)}.`];
  }
}
