// The documents' code (build/documents.cjs), loaded when documents are to be written; its shape is the contract's.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { DocumentWriter } from '../../src/contract/documents';
import { FAULT } from '../text/command-line';
import { PROJECT } from './add-on';
import { CliFault } from './cli-fault';

export function loadDocumentWriter(): DocumentWriter {
  const file = join(PROJECT, 'build', 'documents.cjs');
  if (!existsSync(file)) throw new CliFault(FAULT.notBuilt('build/documents.cjs'));
  return createRequire(file)(file) as DocumentWriter;
}
