/** The built add-on, dist/ as it goes to Google; `hands` is script text that a test puts beside it. */
import { join } from 'node:path';
import { readBundle, type Bundle } from '../../host/cli/bundle';
import { projectRoot } from '../../tools/project-root.mjs';

let read: Bundle | undefined;

export function builtBundle(hands = ''): Bundle {
  const { code, html } = (read ??= readBundle(join(projectRoot, 'dist')));
  return { code: code + hands, html };
}
