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
function section({ name, description, parameters, returns }) {
  const rows = parameters.map((part) => row([`\`${part.name}\``, part.example, part.description]));
  const head = [row([vi.parameter, vi.example, vi.meaning]), '| --- | --- | --- |'];
  return [
    `## ${name}`,
    `\n${description}\n`,
    `\`\`\`\n${usageOf(name, parameters)}\n\`\`\`\n`,
    ...head,
    ...rows,
    `\n**${vi.returns}:** ${returns}\n`,
  ].join('\n');
}

/**
 * The shortest call: the examples of what must be given.
 * @param {string} name
 * @param {CustomFunctionDoc['parameters']} parameters
 */
function usageOf(name, parameters) {
  const needed = parameters.filter(({ description }) => !description.startsWith(vi.optional));
  return `=${name}(${needed.map(({ example }) => example).join('; ')})`;
}

/** @param {readonly string[]} cells */
function row(cells) {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
