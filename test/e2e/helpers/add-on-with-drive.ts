// Our add-on in a folder of its own, with a Drive that the page's host does not have: as small as the commands need it,
// in the bundle's own scope, its files kept in the properties of the document because every call begins anew.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../../tools/project-root.mjs';

/** `refuseInDrive('Xã A')` refuses every file with that in its name; '' none. */
const DRIVE = `
function kept_() {
  return PropertiesService.getDocumentProperties();
}
function filesInDrive_() {
  const all = Object.entries(kept_().getProperties()).filter(([key]) => key.startsWith('drive-file-'));
  return all.map(([key, value]) => JSON.parse(value)).sort((a, b) => b.order - a.order);
}
function refuseInDrive(name) {
  kept_().setProperty('drive-refused', name);
}
function namesInDrive() {
  return filesInDrive_().map((file) => file.name);
}
var Drive = {
  Files: {
    create(resource, media) {
      const refused = kept_().getProperty('drive-refused') || '';
      if (refused !== '' && resource.name.includes(refused)) {
        throw new Error("The user's Drive storage quota has been exceeded.");
      }
      const order = filesInDrive_().length + 1;
      const link = { id: 'file-' + order, webViewLink: 'https://drive.google.com/open?id=' + order };
      const file = Object.assign({ order }, link, resource);
      kept_().setProperty('drive-file-' + order, JSON.stringify(file));
      return file;
    },
    list() {
      return { files: filesInDrive_() };
    },
  },
};
`;

export interface AddOnFolder {
  readonly path: string;
  readonly remove: () => void;
}

export function addOnWithDrive(): AddOnFolder {
  const path = mkdtempSync(join(tmpdir(), 'cchc-drive-'));
  cpSync(join(projectRoot, 'dist'), path, { recursive: true });
  const code = join(path, 'Code.js');
  writeFileSync(code, readFileSync(code, 'utf8') + DRIVE);
  return {
    path,
    remove: () => {
      rmSync(path, { recursive: true });
    },
  };
}
