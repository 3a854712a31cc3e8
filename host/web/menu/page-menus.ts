// The page's own menus, beside those of the add-on: files and earlier versions.
import { page } from '../../text/page';
import type { Menu, MenuItem } from './menu-item';

/** What `cchc serve` has to show. */
const SAMPLES = ['round', 'monitoring'] as const;
export type SampleName = (typeof SAMPLES)[number];

export interface FileActions {
  readonly saveFile: () => void;
  readonly openFile: () => void;
  readonly newWorkbook: () => void;
  readonly loadSample: (name: SampleName) => void;
  readonly showEarlier: () => void;
}

export function fileMenu(actions: FileActions): Menu {
  const { file } = page;
  return {
    kind: 'menu',
    caption: file.menu,
    items: [
      action(file.save, actions.saveFile),
      action(file.open, actions.openFile),
      { kind: 'separator' },
      action(file.new, actions.newWorkbook),
      ...SAMPLES.map((name) =>
        action(file.samples[name], () => {
          actions.loadSample(name);
        }),
      ),
      { kind: 'separator' },
      action(file.earlier, actions.showEarlier),
    ],
  };
}

function action(caption: string, run: () => void): MenuItem {
  return { kind: 'action', caption, run };
}
