/**
 * docs/functions.md: the reference of the custom functions for officials, in Vietnamese, from the table that also
 * writes the stubs, so that page and formula helper say the same.
 */
import { vi } from '../text-vi.mjs';

/** @typedef {import('./read-tables.mjs').CustomFunctionDoc} CustomFunctionDoc */

/**
 * @param {readonly CustomFunctionDoc[]} customFunctions
 * @returns {string}
 */
export function writeReferencePage(customFunctions) {
  const head = `# ${vi.title}\n\n${vi.origin}\n${vi.separator}\n`;
  return [head, ...customFunctions.map(section)].join('\n');
}

/** @param {CustomFunctionDoc} entry */
function section({ name, description, usage, parameters, returns }) {
  const rows = parameters.map((part) => row([`\`${part.name}\``, part.example, part.description]));
  const head = [row([vi.parameter, vi.example, vi.meaning]), '| --- | --- | --- |'];
  return [
    `## ${name}`,
    `\n${description}\n`,
    `\`\`\`\n${usage}\n\`\`\`\n`,
    ...head,
    ...rows,
    `\n**${vi.returns}:** ${returns}\n`,
  ].join('\n');
}

/** @param {readonly string[]} cells */
function row(cells) {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
