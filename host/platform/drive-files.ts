// Drive.Files: create and list of the Drive API v3 under the scope drive.file: only files made here are seen.
// Source: https://developers.google.com/workspace/drive/api/reference/rest/v3/files, …/guides/properties (124 bytes a
// property), …/guides/search-files (queries), …/guides/fields-parameter (what is answered where `fields` names nothing)
import { Blob } from './blob';
import { byteLength } from './byte-length';
import type { DriveStore, StoredFile } from './drive-store';
import { PlatformObject } from './platform-object';

interface Resource {
  readonly name?: string;
  readonly mimeType?: string;
  readonly parents?: readonly string[];
  readonly appProperties?: Readonly<Record<string, string>>;
}

interface ListOptions {
  readonly q?: string;
  readonly fields?: string;
  readonly pageSize?: number;
  readonly orderBy?: string;
}

const LARGEST_PROPERTY = 124;
const MOST_A_PAGE = 1000;
const DEFAULT_FIELDS = ['kind', 'id', 'name', 'mimeType'];
const MARK = /^appProperties has \{ key='([^']+)' and value='([^']+)' \}$/;

export class DriveFiles extends PlatformObject {
  readonly hostName = 'Drive.Files';

  constructor(private readonly store: DriveStore) {
    super();
  }

  create(resource: Resource, media?: unknown, options: { readonly fields?: string } = {}): object {
    const { name = 'Untitled' } = resource;
    const refusal = this.store.refuse?.(name);
    if (refusal !== undefined) throw new Error(refusal);
    const file = newFile(
      `file-${this.store.files.length + 1}`,
      { ...resource, name },
      asBlob(media),
    );
    this.store.files.push(file);
    return withFields(file, options.fields?.split(','));
  }

  list(options: ListOptions = {}): { readonly files: readonly object[] } {
    const { q = '', fields = '', pageSize = 100, orderBy } = options;
    requireEmulated(pageSize, orderBy);
    const tests = q === '' ? [] : q.split(/ and (?![^{]*\})/).map(condition);
    const found = this.store.files.filter((file) => tests.every((test) => test(file)));
    if (found.length > pageSize) throw new Error('not emulated: a second page of files');
    const ordered = orderBy === undefined ? found : [...found].reverse();
    const named = /^files\((.*)\)$/.exec(fields)?.[1]?.split(',');
    return { files: ordered.map((file) => withFields(file, named)) };
  }
}

function newFile(
  id: string,
  { name, mimeType, parents = ['root'], appProperties = {} }: Resource & { readonly name: string },
  media: Blob | undefined,
): StoredFile {
  for (const [key, value] of Object.entries(appProperties)) requireSmall(key, value);
  const uploaded = media?.getContentType() ?? 'application/octet-stream';
  return {
    id,
    name,
    mimeType: mimeType ?? uploaded,
    parents,
    appProperties,
    webViewLink: `https://drive.google.com/open?id=${id}`,
    content: media && { mimeType: uploaded, bytes: media.getBytes() },
  };
}

function asBlob(media: unknown): Blob | undefined {
  if (media === undefined || media === null) return undefined;
  if (media instanceof Blob) return media;
  throw new Error('The mediaData parameter only supports Blob types for upload.');
}

function requireEmulated(pageSize: number, orderBy: string | undefined): void {
  if (pageSize < 1 || pageSize > MOST_A_PAGE) {
    throw new Error(`Invalid value '${pageSize}'. Values must be within the range: [1, 1000]`);
  }
  if (orderBy !== undefined && orderBy !== 'createdTime desc') {
    throw new Error(`not emulated: orderBy ${orderBy}`);
  }
}

function requireSmall(key: string, value: string): void {
  if (byteLength(key) + byteLength(value) <= LARGEST_PROPERTY) return;
  throw new Error(`Property limit exceeded: ${key} has more than ${LARGEST_PROPERTY} bytes`);
}

function condition(text: string): (file: StoredFile) => boolean {
  if (text === 'trashed = false') return () => true;
  const mark = MARK.exec(text);
  if (mark === null) throw new Error(`not emulated: the query ${text}`);
  const [, key = '', value] = mark;
  return ({ appProperties }) => appProperties[key] === value;
}

function withFields(file: StoredFile, fields = DEFAULT_FIELDS): object {
  return Object.fromEntries(
    Object.entries({ kind: 'drive#file', ...file }).filter(([name]) => fields.includes(name)),
  );
}
