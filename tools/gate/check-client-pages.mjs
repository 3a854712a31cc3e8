/**
 * Gate: HtmlService gives the client's pages out as they are, they ask nobody for anything, and they stay small.
 * Source: PLATFORM §3, §8.7; developers.google.com/apps-script/guides/html/best-practices.
 */
import { gzipSync } from 'node:zlib';
import { simple } from 'acorn-walk';
import { parseScript } from './parse-script.mjs';

/** Bytes packed, by page; that of documents proves the figures of periods itself, with the code of the formulas, and reminds of them. */
const largest = new Map([
  ['reports', 174_000],
  ['self-check', 24_000],
  // Forms are read, compared and drawn in the client: sending, reminding, comparing, and what a year proposes for the round, need
  // nothing of the server.
  ['sidebar', 96_000],
]);

/** Names of kinds of XML, compared and never fetched; and the one address in a message of the library docx. */
const harmless =
  /http:\/\/(?:www\.w3\.org|purl\.(?:oclc\.)?org|schemas\.(?:openxmlformats\.org|microsoft\.com))\/[\w/.-]+|https:\/\/answers\.microsoft\.com\/[\w/-]+/g;

/** @type {readonly (readonly [RegExp, string])[]} */
const refused = [
  [/<\?/, 'holds <?, which HtmlService may run as a scriptlet'],
  [/<!--/, 'holds <!--, which hides what follows'],
  [/\b(?:src|href)=["'](?!_top)/, 'refers to another file'],
  [/@import|url\(/, 'has a style that loads something'],
  [/https?:\/\//, 'holds an address'],
];

/**
 * @param {{ readonly pages: Readonly<Record<string, string>> }} dist
 * @returns {string[]}
 */
export function checkClientPages({ pages }) {
  return [...largest].flatMap(([name, most]) => {
    const page = pages[name];
    return page === undefined ? [] : pageFaults(`${name}.html`, page, most);
  });
}

/**
 * @param {string} name
 * @param {string} page
 * @param {number} most
 */
function pageFaults(name, page, most) {
  const plain = page.replace(harmless, '');
  const bytes = gzipSync(page).length;
  return [
    ...refused.filter(([sign]) => sign.test(plain)).map(([, fault]) => `${name} ${fault}.`),
    ...(/<base target="_top" ?\/?>/.test(page)
      ? []
      : [`${name} has no <base target="_top">, so its links would open inside the frame.`]),
    ...scriptFaults(name, page),
    ...(bytes <= most ? [] : [`${name} has ${bytes} bytes packed, more than ${most}.`]),
  ];
}

/**
 * @param {string} name
 * @param {string} page
 */
function scriptFaults(name, page) {
  const pieces = page.split(/<script>|<\/script/i);
  if (pieces.length !== 3) return [`${name} must have exactly one script, opened and closed once.`];
  try {
    let templates = 0;
    simple(parseScript(pieces[1] ?? '').program, { TemplateLiteral: () => (templates += 1) });
    return templates === 0 ? [] : [`${name} has template literals, which HtmlService cuts.`];
  } catch (error) {
    return [`The script of ${name} is no ES2020: ${String(error)}.`];
  }
}
