// The documents' code (build/documents.cjs), loaded when documents are to be written or a unit is named: it knows when two
// spellings are one name. Its shape is the contract's.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { DocumentWriter } from '../../src/contract/report';
import { FAULT } from '../text/command-line';
import { PROJECT } from './add-on';
import { CliFault } from './cli-fault';

export function loadDocumentWriter(): DocumentWriter {
  const file = join(PROJECT, 'build', 'documents.cjs');
  if (!existsSync(file)) throw new CliFault(FAULT.notBuilt('build/documents.cjs'));
  return createRequire(file)(file) as DocumentWriter;
}

/** The unit that `--unit` means, however it is spelled. */
export function unitCalled<Unit extends { readonly name: string }>(
  units: readonly Unit[],
  text: string,
): Unit {
  const name = loadDocumentWriter().findName(
    units.map((unit) => unit.name),
    text,
  );
  const unit = units.find((each) => each.name === name);
  if (unit === undefined) throw new CliFault(FAULT.unknownUnit(text));
  return unit;
}
