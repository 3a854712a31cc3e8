/**
 * Where a script names a Google service, and which member of it. `SpreadsheetApp` handed on as a value has no
 * member: then nobody can tell which permission the code needs.
 */
import { freeReferences } from './free-references.mjs';
import { allowedServices } from './google-services.mjs';

/** @typedef {{ readonly service: string, readonly member: string | undefined, readonly line: number }} ServiceCall */

/**
 * @param {import('acorn').Program} program
 * @returns {ServiceCall[]}
 */
export function serviceCalls(program) {
  return freeReferences(program)
    .filter(({ name, parent }) => allowedServices.has(name) && !isTypeOf(parent))
    .map(({ name, line, parent }) => ({ service: name, member: memberOf(parent, name), line }));
}

/** @param {import('./free-references.mjs').FreeReference['parent']} parent */
function isTypeOf(parent) {
  return parent?.type === 'UnaryExpression' && parent.operator === 'typeof';
}

/**
 * @param {import('./free-references.mjs').FreeReference['parent']} parent
 * @param {string} name
 */
function memberOf(parent, name) {
  if (parent?.type !== 'MemberExpression') return undefined;
  const { object, property, computed } = parent;
  if (object.type !== 'Identifier' || object.name !== name) return undefined;
  if (!computed) return property.type === 'Identifier' ? property.name : undefined;
  return property.type === 'Literal' && typeof property.value === 'string'
    ? property.value
    : undefined;
}
