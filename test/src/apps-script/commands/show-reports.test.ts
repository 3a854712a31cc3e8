import { describe, expect, it } from '@jest/globals';
import { openHost } from '../../../../host/runtime/open-host';
import { CHOICE_ELEMENT } from '../../../../src/contract/report-choice';
import { builtBundle } from '../../../helpers/built-bundle';

const PAGE = '<!doctype html><title>Báo cáo</title>';

async function shownBy(action: 'menu' | 'call', choice?: unknown) {
  const { code, html } = builtBundle();
  const host = await openHost({ code, html: { ...html, reports: PAGE } });
  await host.open('NONE');
  await (action === 'menu' ? host.menu('Tạo báo cáo') : host.run('showReports', choice));
  const { ui, counters } = host;
  host.dispose();
  return { shown: ui.dialogs.at(-1), calls: counters.serviceCalls };
}

function choiceIn(html: string): unknown {
  const element = new RegExp(
    `<script type="application/json" id="${CHOICE_ELEMENT}">(.*)</script>$`,
  );
  return JSON.parse(element.exec(html)?.[1] ?? '');
}

describe('showReports', () => {
  it('opens the dialog from the menu, with nothing chosen', async () => {
    const { shown } = await shownBy('menu');
    expect(shown).toMatchObject({ kind: 'modalDialog', title: 'Tạo báo cáo' });
    expect(shown?.html.startsWith(PAGE)).toBe(true);
    expect(choiceIn(shown?.html ?? '')).toBeNull();
  });

  it('hands the choice of the sidebar on; no name can end its element', async () => {
    const choice = { kinds: ['notice'], units: ['Xã </script><img src=x> "Một"'] };
    const { shown } = await shownBy('call', choice);
    expect(shown?.html.match(/<\/script>/g)).toHaveLength(1);
    expect(choiceIn(shown?.html ?? '')).toEqual(choice);
  });
});
