/**
 * A document of the library as bytes that depend on nothing but the document: docx puts the time of the clock into
 * docProps/core.xml and into every entry of the zip. The times of core.xml are optional and dropped rather than made up.
 */
import { Packer, type Document } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const CORE = 'docProps/core.xml';

/** The first moment that a zip can hold; local, as zip keeps local time. */
const NO_TIME = new Date(1980, 0, 1);

export async function pack(document: Document): Promise<Uint8Array> {
  const parts = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
  const core = parts[CORE];
  if (core !== undefined) parts[CORE] = strToU8(withoutTimes(strFromU8(core)));
  return zipSync(parts, { mtime: NO_TIME, level: 6 });
}

function withoutTimes(core: string): string {
  return core.replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, '');
}
