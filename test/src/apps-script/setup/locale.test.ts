/** A spreadsheet that reads numbers and days otherwise: setup asks before it changes that for everybody, the check tells of it. */
import { afterEach, describe, expect, it } from '@jest/globals';
import { openHost, type Host, type HostOptions } from '../../../../host/runtime/open-host';
import { builtBundle } from '../../../helpers/built-bundle';
import { SMALL_REQUEST } from './setup-host';

const SETUP_ITEM = 'Khởi tạo bảng chấm điểm';
const HANDS = `
function setZone(zone) {
  SpreadsheetApp.getActiveSpreadsheet().setSpreadsheetTimeZone(zone);
}
function localeNow() {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  return [book.getSpreadsheetLocale(), book.getSpreadsheetTimeZone()];
}
`;

let host: Host;
afterEach(() => {
  host.dispose();
});

async function opened(options: Pick<HostOptions, 'locale' | 'temper'> = {}): Promise<void> {
  host = await openHost({ ...builtBundle(HANDS), ...options });
  await host.run('setupRound', SMALL_REQUEST);
  await host.open();
}

const findings = async () =>
  ((await host.run('checkWorkbook', {})) as { findings: { text: string; isRepairable: boolean }[] })
    .findings;

describe('setup from the menu', () => {
  it('asks nothing where all is Vietnamese', async () => {
    await opened();
    await host.menu(SETUP_ITEM);
    expect(host.ui.alerts).toHaveLength(1);
    expect(await findings()).toEqual([]);
  });

  it.each([
    [{ locale: 'en_US' }, 'đang đặt ngôn ngữ en_US:'],
    [{ temper: 'auckland' }, 'đang đặt múi giờ Pacific/Auckland:'],
    [{ locale: 'en_GB', temper: 'greenwich' }, 'đang đặt ngôn ngữ en_GB, múi giờ Etc/GMT:'],
  ] as const)('says what is set, and changes it when told so (%j)', async (options, words) => {
    await opened(options);
    const [told] = await findings();
    expect(told).toMatchObject({ isRepairable: false });
    expect(told?.text).toContain(words);
    host.ui.answerNextAlert('YES');
    await host.menu(SETUP_ITEM);
    expect(host.ui.alerts[0]?.prompt).toContain(words);
    expect(await host.run('localeNow')).toEqual(['vi_VN', 'Asia/Ho_Chi_Minh']);
    expect(await findings()).toEqual([]);
  });

  it('leaves it where somebody says no, and sets up all the same', async () => {
    await opened({ locale: 'en_US' });
    host.ui.answerNextAlert('NO');
    await host.menu(SETUP_ITEM);
    expect(await host.run('localeNow')).toEqual(['en_US', 'Asia/Ho_Chi_Minh']);
    expect(host.ui.alerts[1]?.prompt).toContain('Đã sẵn sàng');
  });

  it.each(['Asia/Saigon', 'Asia/Bangkok'])(
    'knows the clock of Vietnam under the name %s: nothing is asked or found',
    async (zone) => {
      await opened();
      await host.run('setZone', zone);
      await host.menu(SETUP_ITEM);
      expect(host.ui.alerts).toHaveLength(1);
      expect(await findings()).toEqual([]);
    },
  );
});
