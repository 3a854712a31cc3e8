/**
 * docs/luat-cham-diem.md: every form of a rule with an example, what it yields, and what is said where it is wrong. The forms
 * are those of the tab (src/text/rule-book.json); figures and sentences come from the functions of this very build.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { vi } from '../text-vi.mjs';
import { bundleScript } from './bundle-script.mjs';

/** @typedef {import('../../src/tabs/plan/tab').RuleBook} RuleBook */

/**
 * @param {string} root
 * @returns {Promise<string>}
 */
export async function writeRuleBook(root) {
  const file = join(root, 'src/text/rule-book.json');
  const book = /** @type {RuleBook} */ (JSON.parse(readFileSync(file, 'utf8')));
  const { code } = await bundleScript(root, 'src/apps-script/custom-functions/index.ts', 'own');
  const context = { asked: /** @type {unknown} */ (undefined) };
  /** @param {string} name @param {readonly (readonly string[])[]} lines */
  const answer = (name, lines) => {
    const [results, maxima, methods, scales] = [3, 2, 0, 1].map((at) =>
      lines.map((line) => [line[at] ?? '']),
    );
    context.asked = [results, maxima, methods, scales];
    const told = runInNewContext(`${code}\nJSON.stringify(own.${name}(...asked))`, context);
    return /** @type {unknown[][]} */ (JSON.parse(String(told))).map(([cell]) =>
      String(cell).replace('.', ','),
    );
  };
  const sections = book.methods.map(({ method, asks, forms, wrong }) => {
    const lines = [...forms, ...wrong].map((form) => [method, ...form]);
    const points = answer('CCHC_SCORE', lines);
    const whys = answer('CCHC_WHY', lines);
    const table = lines.map((line, i) => {
      const isWrong = i >= forms.length;
      return row([...line.slice(1), isWrong ? '⚠' : (points[i] ?? ''), whys[i] ?? '']);
    });
    const head = [row(vi.ruleBook.headers), '| --- | --- | --- | --- | --- |'];
    return [`## ${method}`, '', asks, '', ...head, ...table, ''].join('\n');
  });
  return [`# ${vi.ruleBook.title}`, '', vi.ruleBook.origin, '', ...sections].join('\n');
}

/** @param {readonly string[]} cells */
function row(cells) {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
