/**
 * Files of this add-on in the user's Drive, under the scope drive.file: it sees those that it made itself, and no others. Marks
 * in `appProperties` tell which spreadsheet and document a file belongs to (at most 124 bytes each, private to the add-on).
 * Source: developers.google.com/workspace/drive/api/guides/properties, …/guides/search-files, …/apps-script/advanced/drive
 */
const MARK = { book: 'cchcBook', document: 'cchcDocument', version: 'cchcVersion' } as const;
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GOOGLE_DOC = 'application/vnd.google-apps.document';
const FOLDER = 'application/vnd.google-apps.folder';
/** Without it Drive leaves links and marks out. */
const FIELDS = 'id,name,mimeType,webViewLink,appProperties';
const MOST_FILES = 1000;

export interface DriveFile {
  readonly fileId: string;
  readonly name: string;
  readonly url: string;
  readonly isFolder: boolean;
  readonly document: string;
  readonly version: string;
}

type Files = GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection;
type FileResource = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

/** Undefined where there is no Drive: on the local host, or where the advanced service was switched off. */
export function driveFiles(): Files | undefined {
  return typeof Drive === 'undefined' ? undefined : Drive.Files;
}

/** The files of one spreadsheet, folder included; newest first. */
export function filesOfBook(files: Files, bookId: string): readonly DriveFile[] {
  const list = files.list({
    q: `appProperties has { key='${MARK.book}' and value='${bookId}' } and trashed = false`,
    fields: `files(${FIELDS})`,
    pageSize: MOST_FILES,
    orderBy: 'createdTime desc',
  });
  return (list.files ?? []).map(fileOf);
}

export function createFolder(files: Files, bookId: string, name: string): DriveFile {
  const marks = { [MARK.book]: bookId };
  const folder = { name, mimeType: FOLDER, appProperties: marks } as FileResource;
  return fileOf(files.create(folder, undefined as never, { fields: FIELDS }));
}

/** Nothing was made then; of any other trouble nobody knows. */
const UNCONVERTED = /conver(?:t|sion)/i;

interface NewDocument {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  readonly content: string;
}

/**
 * Uploads a .docx (base64), which Drive turns into a Google Doc because the resource asks for that type; where it says that it cannot
 * convert it, the .docx is kept as it is.
 */
export function createDocument(
  files: Files,
  bookId: string,
  folderId: string,
  { id, version, name, content }: NewDocument,
): DriveFile {
  const marks = { [MARK.book]: bookId, [MARK.document]: id, [MARK.version]: version };
  const blob = Utilities.newBlob(Utilities.base64Decode(content), DOCX, `${name}.docx`);
  const create = (named: string, mimeType: string) => {
    const resource = { name: named, mimeType, parents: [folderId], appProperties: marks };
    return fileOf(files.create(resource, blob, { fields: FIELDS }));
  };
  try {
    return create(name, GOOGLE_DOC);
  } catch (error) {
    if (!UNCONVERTED.test(String(error))) throw error;
    return create(`${name}.docx`, DOCX);
  }
}

function fileOf({ id, name, mimeType, webViewLink, appProperties }: FileResource): DriveFile {
  const marks = (appProperties ?? {}) as Readonly<Record<string, string | undefined>>;
  return {
    fileId: id ?? '',
    name: name ?? '',
    url: webViewLink ?? '',
    isFolder: mimeType === FOLDER,
    document: marks[MARK.document] ?? '',
    version: marks[MARK.version] ?? '',
  };
}
