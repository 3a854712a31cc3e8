/** `npm run conformance`: writes docs/conformance.md, and says what is wrong with the host's contract tests. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeConformance } from './conformance/make-conformance.mjs';
import { projectRoot } from './project-root.mjs';

const { page, faults } = makeConformance(projectRoot);
writeFileSync(join(projectRoot, 'docs/conformance.md'), page);
console.log(faults.length === 0 ? 'docs/conformance.md written.' : faults.join('\n'));
if (faults.length > 0) process.exitCode = 1;
