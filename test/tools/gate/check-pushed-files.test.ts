import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { checkPushedFiles } from '../../../tools/gate/check-pushed-files.mjs';
import { projectRoot } from '../../../tools/project-root.mjs';
import { temporaryFolder } from '../temporary-folder';

const ofProject = (name: string): string => readFileSync(join(projectRoot, name), 'utf8');
const withoutManifest = {
  '.clasp.json': ofProject('.clasp.json'),
  '.claspignore': ofProject('.claspignore'),
  'dist/Code.js': '',
  'dist/criteria-template.html': '',
  'dist/guide.html': '',
  'dist/notices.html': '',
  'dist/reports.html': '',
  'dist/rule-book.html': '',
  'dist/sample-766.html': '',
  'dist/sample-indicators.html': '',
  'dist/sample-criteria.html': '',
  'dist/self-check.html': '',
  'dist/sidebar.html': '',
};
const good = { ...withoutManifest, 'dist/appsscript.json': '{}' };

function faultsOf(files: Readonly<Record<string, string>>): string[] {
  const { path, remove } = temporaryFolder(files);
  try {
    return checkPushedFiles({ root: path });
  } finally {
    remove();
  }
}

describe('checkPushedFiles', () => {
  it('accepts our settings, and leaves maps and notes where they are', () => {
    expect(faultsOf({ ...good, 'dist/Code.js.map': '{}', 'dist/notes.md': '' })).toEqual([]);
  });

  it('refuses a dist without its manifest, which clasp would not mind', () => {
    expect(faultsOf(withoutManifest)).toEqual(['clasp would not push dist/appsscript.json.']);
  });

  it('refuses an ignore list that lets another file through', () => {
    const files = { ...good, '.claspignore': '', 'dist/extra.html': '' };
    expect(faultsOf(files)).toEqual(['clasp would push dist/extra.html.']);
  });
});
