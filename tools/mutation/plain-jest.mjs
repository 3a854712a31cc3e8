/**
 * The part of @jest/globals that the tests of src/core use, without Jest: runs them in this process and ends at the first
 * that fails. A mutant is judged in a fraction of the time that Jest needs to start; `npm test` remains the judge of the code.
 */
import { expect } from 'expect';
import { fn } from 'jest-mock';
import fc from 'fast-check';

// A mutant that a property can see shows in the first few examples.
fc.configureGlobal({ numRuns: 25 });

/** @typedef {(...args: any[]) => void} Body */

/** @type {{ readonly name: string, readonly body: () => void }[]} */
const tests = [];
/** @type {string[]} */
const path = [];

/** @type {(name: string, body: Body) => void} */
const addTest = (name, body) => {
  tests.push({ name: [...path, name].join(' › '), body });
};

/** @type {(name: string, body: Body) => void} */
const addGroup = (name, body) => {
  path.push(name);
  body();
  path.pop();
};

/** @param {(name: string, body: Body) => void} add */
function withEach(add) {
  /** @param {readonly unknown[]} rows */
  const each = (rows) => (/** @type {string} */ name, /** @type {Body} */ body) => {
    rows.forEach((row, at) => {
      add(`${name} [${at}]`, () => {
        body(...(Array.isArray(row) ? row : [row]));
      });
    });
  };
  return Object.assign(add, { each });
}

export const describe = withEach(addGroup);
export const it = withEach(addTest);
export const jest = { fn };
export { expect };

/** Exits with 1 at the first failure. */
export function runAll() {
  for (const { name, body } of tests) {
    try {
      body();
    } catch (error) {
      console.log(`${name}\n${String(error)}`);
      process.exit(1);
    }
  }
  console.log(`${tests.length} passed`);
}
