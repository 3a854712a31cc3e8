// What the text of Code.js declares, as Google reads it: top-level functions, and which of them are custom
// functions because a `/** … @customfunction */` block stands directly above.
// Source: https://developers.google.com/apps-script/guides/sheets/functions#autocomplete
import type { Comment, FunctionDeclaration } from 'acorn';
import { parse } from 'acorn';

export interface ScriptSource {
  /** Names callable from outside: top-level functions not ending in `_`. */
  readonly publicFunctions: ReadonlySet<string>;
  readonly customFunctions: readonly string[];
  /** The text of the comment above each custom function. */
  readonly documentation: ReadonlyMap<string, string>;
}

/** One script is opened over many workbooks, and parsing it takes as long as all the rest of opening one. */
let latest: { readonly code: string; readonly source: ScriptSource } | undefined;

export function readScriptSource(code: string): ScriptSource {
  if (latest?.code !== code) latest = { code, source: parseScript(code) };
  return latest.source;
}

function parseScript(code: string): ScriptSource {
  const comments: Comment[] = [];
  const program = parse(code, { ecmaVersion: 2022, sourceType: 'script', onComment: comments });
  const functions = program.body.filter((node) => node.type === 'FunctionDeclaration');
  const open = functions.filter((node) => !node.id.name.endsWith('_'));
  const documentation = new Map<string, string>();
  for (const node of open) {
    const text = customFunctionComment(node, comments, code);
    if (text !== undefined) documentation.set(node.id.name, text);
  }
  return {
    publicFunctions: new Set(open.map((node) => node.id.name)),
    customFunctions: [...documentation.keys()],
    documentation,
  };
}

function customFunctionComment(
  node: FunctionDeclaration,
  comments: readonly Comment[],
  code: string,
): string | undefined {
  const above = comments.filter((comment) => comment.end <= node.start).at(-1);
  if (above?.type !== 'Block' || !above.value.startsWith('*')) return undefined;
  const isDirectlyAbove = code.slice(above.end, node.start).trim() === '';
  return isDirectlyAbove && /@customfunction\b/i.test(above.value) ? above.value : undefined;
}
