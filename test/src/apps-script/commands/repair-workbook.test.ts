/** Each kind of damage done to a workbook: found in words, repaired, not found again; what was typed stays. */
import { describe, expect, it } from '@jest/globals';
import type { Spreadsheet } from '../../../../host/platform/spreadsheet';
import type { CheckWorkbookOutcome } from '../../../../src/contract/calls/check-workbook';
import type { RepairWorkbookOutcome } from '../../../../src/contract/calls/repair-workbook';
import { evidence } from '../../../../src/tabs/evidence';
import { group } from '../../../../src/tabs/group';
import { log } from '../../../../src/tabs/log';
import { SETTING_ROWS } from '../../../../src/tabs/plan/settings-layout';
import { remediation } from '../../../../src/tabs/remediation';
import { FINDING } from '../../../../src/text/check-workbook';
import { UNITS_TAB } from '../../../../src/text/labels';
import { SETTINGS_TAB } from '../../../../src/text/settings-tab';
import { CRITERIA_FAULT, SETUP } from '../../../../src/text/setup-message';
import { typedCells } from '../migrations/old-workbook';
import { MISNAMED, typing } from '../setup/misnamed';
import { smallRound, type SetupHost } from '../setup/setup-host';
import { workbookState } from '../setup/workbook-state';

const check = async ({ host }: SetupHost) =>
  (await host.run('checkWorkbook', {})) as CheckWorkbookOutcome;
const repair = async ({ host }: SetupHost) =>
  (await host.run('repairWorkbook', {})) as RepairWorkbookOutcome;

interface Damage {
  readonly name: string;
  readonly act: (spreadsheet: Spreadsheet) => void;
  /** Tab, range and what is said of it. */
  readonly found: readonly (readonly [string, string, string])[];
}

/** A function of its own: it may use nothing from outside. */
const hands = (body: string) =>
  ({ toString: () => `(book) => { ${body} }` }) as unknown as Damage['act'];

const GROUP_HEADERS = [
  ...Object.values(group.columns),
  ...['Xã Một', 'Xã Hai', 'Xã Một', 'Xã Hai', 'Xã Một', 'Xã Hai'],
];

/** Repaired without anybody's help. */
const REPAIRED: readonly Damage[] = [
  {
    name: 'a score formula deleted',
    act: (spreadsheet) => {
      spreadsheet.getSheetByName('1 Chỉ đạo')?.getRange('N6').clearContent();
    },
    found: [['1 Chỉ đạo', 'N6', '1 công thức bị xóa, bị sửa hoặc bị chặn.']],
  },
  {
    name: 'a score typed over',
    act: (spreadsheet) => {
      spreadsheet.getSheetByName('1 Chỉ đạo')?.getRange('O7').setValue(3);
    },
    found: [['1 Chỉ đạo', '', 'Ô do máy tính bị gõ đè: O7 = 3.']],
  },
  {
    name: 'a formula of Xếp hạng deleted',
    act: (spreadsheet) => {
      spreadsheet.getSheetByName('Xếp hạng')?.getRange('A6').clearContent();
    },
    found: [['Xếp hạng', 'A6', '1 công thức bị xóa, bị sửa hoặc bị chặn.']],
  },
  {
    name: 'the formula of Điểm trừ replaced by a number',
    act: (spreadsheet) => {
      spreadsheet.getSheetByName('Điểm trừ')?.getRange('A6').setValue(1);
    },
    found: [
      ['Điểm trừ', 'A6', '1 công thức bị xóa, bị sửa hoặc bị chặn.'],
      ['Điểm trừ', '', 'Ô do máy tính bị gõ đè: A6 = 1.'],
    ],
  },
  {
    name: 'a place of Xếp hạng typed over',
    act: (spreadsheet) => {
      spreadsheet.getSheetByName('Xếp hạng')?.getRange('I7').setValue(9);
    },
    found: [['Xếp hạng', '', 'Ô do máy tính bị gõ đè: I7 = 9.']],
  },
  {
    name: 'a maximum raised',
    act: (spreadsheet) => {
      spreadsheet.getSheetByName('1 Chỉ đạo')?.getRange('C7').setValue(30);
    },
    found: [['1 Chỉ đạo', 'C7', 'Mã 1.1, Điểm tối đa: đang là “30”, theo bộ tiêu chí là “3”.']],
  },
  {
    name: 'a scale changed',
    act: (spreadsheet) => {
      spreadsheet.getSheetByName('1 Chỉ đạo')?.getRange('E7').setValue('sàn 10%');
    },
    found: [
      ['1 Chỉ đạo', 'E7', 'Mã 1.1, Thang điểm: đang là “sàn 10%”, theo bộ tiêu chí là “sàn 50%”.'],
    ],
  },
  {
    name: 'highlight rules deleted',
    act: (spreadsheet) => {
      spreadsheet.getSheetByName('2 Thể chế')?.setConditionalFormatRules([]);
    },
    found: [['2 Thể chế', '', 'Thiếu 6 quy tắc tô màu.']],
  },
  {
    name: 'highlight rules doubled',
    act: (spreadsheet) => {
      const sheet = spreadsheet.getSheetByName('2 Thể chế');
      const rules = sheet?.getConditionalFormatRules() ?? [];
      sheet?.setConditionalFormatRules([...rules, ...rules]);
    },
    found: [['2 Thể chế', '', 'Thừa 6 quy tắc tô màu trùng nhau.']],
  },
  {
    name: 'the plain-text format of inputs lost',
    act: (spreadsheet) => {
      spreadsheet.getSheetByName('1 Chỉ đạo')?.getRange('J7:K7').setNumberFormat('0.00');
    },
    found: [['1 Chỉ đạo', 'J6:K8', 'Ô nhập mất định dạng văn bản thuần.']],
  },
  {
    name: 'a tab deleted',
    act: (spreadsheet) => {
      const sheet = spreadsheet.getSheetByName('Điểm trừ');
      if (sheet) spreadsheet.deleteSheet(sheet);
    },
    found: [['Điểm trừ', '', 'Thiếu tab “Điểm trừ”.']],
  },
  ...[
    { tab: '1 Chỉ đạo', cell: 'C4', text: 'Điểm tối đa' },
    { tab: '1 Chỉ đạo', cell: 'N4', text: 'Xã Một' },
    { tab: 'Đơn vị', cell: 'B4', text: 'Tên đơn vị' },
    { tab: 'Xếp hạng', cell: 'A4', text: 'Hạng' },
    { tab: 'Hồ sơ', cell: 'A4', text: 'Đơn vị' },
    { tab: 'Khắc phục', cell: 'C4', text: 'Nhiệm vụ' },
    { tab: 'Nhật ký', cell: 'A4', text: 'Thời gian' },
  ].map(({ tab, cell, text }): Damage => ({
    name: `the key in ${cell} of ${tab}`,
    act: hands(`book.getSheetByName('${tab}').getRange('${cell}').clearContent();`),
    found: [[tab, 'A5', FINDING.keysLost([text])]],
  })),
  ...[
    { tab: '1 Chỉ đạo', headers: GROUP_HEADERS },
    { tab: 'Đơn vị', headers: Object.values(UNITS_TAB.headers) },
    { tab: 'Hồ sơ', headers: Object.values(evidence.columns) },
    { tab: 'Khắc phục', headers: Object.values(remediation.columns) },
    { tab: 'Nhật ký', headers: Object.values(log.columns) },
  ].map(({ tab, headers }): Damage => ({
    name: `the whole row of keys of ${tab} deleted`,
    act: hands(`book.getSheetByName('${tab}').deleteRow(4);`),
    found: [[tab, 'A4', FINDING.keysLost(headers)]],
  })),
  {
    name: 'the key of a row of Cấu hình',
    act: hands("book.getSheetByName('Cấu hình').getRange('D8').clearContent();"),
    found: [['Cấu hình', '', FINDING.keysLost([SETTINGS_TAB.labels.decimals])]],
  },
  {
    name: 'the column of keys of Cấu hình cleared',
    act: hands("book.getSheetByName('Cấu hình').getRange('D:D').clearContent();"),
    found: [
      [
        'Cấu hình',
        '',
        FINDING.keysLost([
          ...SETTING_ROWS.map((name) => SETTINGS_TAB.labels[name]),
          SETTINGS_TAB.gradeHeaders[0],
          SETTINGS_TAB.appraiserHeaders[0],
          SETTINGS_TAB.reporterHeaders[0],
          SETTINGS_TAB.columns.keys,
        ]),
      ],
    ],
  },
  {
    name: 'the ids of Đơn vị cleared',
    act: hands("book.getSheetByName('Đơn vị').getRange('G6:G7').clearContent();"),
    found: [
      ['Đơn vị', 'B6', FINDING.idLost('Xã Một')],
      ['Đơn vị', 'B7', FINDING.idLost('Xã Hai')],
    ],
  },
];

/** Named, and left to people: nobody else knows what is right. */
const LEFT: readonly Damage[] = [
  {
    name: 'a grade band without a number, which keeps all grades back',
    act: hands("book.getSheetByName('Cấu hình').getRange('B24').setValue('chín mươi');"),
    found: [
      [
        '',
        '',
        SETUP.gradesUnreadable({
          kind: 'cut',
          row: 1,
          name: 'Xuất sắc',
          cut: 'chín mươi',
          text: 'chín mươi',
        }),
      ],
    ],
  },
  {
    name: 'a code beside the name of another criterion',
    act: hands("book.getSheetByName('1 Chỉ đạo').getRange('B7').setValue('Kiểm tra');"),
    found: [['', '', CRITERIA_FAULT.misnamed({ code: '1.1', tab: '1 Chỉ đạo' })]],
  },
  {
    name: 'an input that has become a number',
    act: (spreadsheet) => {
      spreadsheet.getSheetByName('1 Chỉ đạo')?.getRange('K7').setNumberFormat('0.00').setValue(0.5);
    },
    found: [['1 Chỉ đạo', 'K7', 'Ô nhập đã thành số hoặc ngày (“0,5”); gõ lại.']],
  },
  {
    name: 'a unit twice',
    act: (spreadsheet) => {
      spreadsheet.getSheetByName('Đơn vị')?.getRange('B7').setValue('Xã Một');
    },
    found: [['', '', 'Tên đơn vị “Xã Một” bị lặp lại.']],
  },
  {
    name: 'a code that is in no set',
    act: (spreadsheet) => {
      spreadsheet.getSheetByName('2 Thể chế')?.getRange('A7').setValue('2.9');
    },
    found: [
      ['2 Thể chế', 'A7', 'Mã “2.9” không có trong bộ tiêu chí.'],
      ['2 Thể chế', '', 'Không còn dòng của mã “2.1”; khôi phục từ Tệp → Nhật ký phiên bản.'],
    ],
  },
  ...MISNAMED.map(({ tab, name, cells, own, found }): Damage => ({
    name,
    act: hands(typing(tab, cells)),
    found: [['', '', SETUP.misnamed(tab, { own, found })]],
  })),
];

const told = (findings: readonly { tab: string; range: string; text: string }[]) =>
  findings.map(({ tab, range, text }) => [tab, range, text]);

describe('checkWorkbook', () => {
  it('finds nothing in a sound workbook, and writes nothing', async () => {
    const round = await smallRound();
    const before = workbookState(round.host);
    expect(await check(round)).toEqual({ ok: true, findings: [] });
    expect(workbookState(round.host)).toEqual(before);
  });

  it.each(LEFT)('names $name, and repair leaves it as it is', async ({ act, found }) => {
    const round = await smallRound();
    await round.edit(act);
    const typed = typedCells(round.host);
    const checked = await check(round);
    expect(checked.ok && told(checked.findings)).toEqual(expect.arrayContaining([...found]));
    const repaired = await repair(round);
    expect(repaired.ok && told(repaired.remaining)).toEqual(expect.arrayContaining([...found]));
    expect(inputsOf(typedCells(round.host))).toEqual(inputsOf(typed));
  });
});

describe('repairWorkbook', () => {
  it.each(REPAIRED)('repairs $name', async ({ act, found }) => {
    const round = await smallRound();
    const sound = workbookState(round.host);
    await round.edit(act);
    const damaged = workbookState(round.host);
    const checked = await check(round);
    expect(checked.ok && told(checked.findings)).toEqual(found);
    expect(checked.ok && checked.findings.every(({ isRepairable }) => isRepairable)).toBe(true);
    expect(workbookState(round.host)).toEqual(damaged);
    const repaired = await repair(round);
    expect(repaired).toMatchObject({ ok: true, remaining: [] });
    expect(repaired.ok && told(repaired.done)).toEqual(found);
    expect(await check(round)).toEqual({ ok: true, findings: [] });
    expect(cellsOf(workbookState(round.host))).toEqual(cellsOf(sound));
  });

  it('names the old value of a maximum in Nhật ký', async () => {
    const round = await smallRound();
    await round.host.type('1 Chỉ đạo', 'C7', '30');
    await repair(round);
    expect(JSON.stringify(round.host.values('Nhật ký', 'C6:D21'))).toContain('đang là “30”');
  });

  it('puts the rules of an earlier version in the place of its own, and adds none', async () => {
    const round = await smallRound();
    await round.edit((spreadsheet) => {
      const sheet = spreadsheet.getSheetByName('1 Chỉ đạo');
      const rules = sheet?.getConditionalFormatRules() ?? [];
      const old = ['=AND(ISNUMBER(N6);N6=0;$C6>0)', '=AND(L6<>"";L6<>J6)'];
      const again = [rules[3], rules[5]].map((rule, i) =>
        rule
          ?.copy()
          .whenFormulaSatisfied(old[i] ?? '')
          .build(),
      );
      sheet?.setConditionalFormatRules([...rules, ...again].filter((rule) => rule !== undefined));
    });
    expect(await repair(round)).toMatchObject({ ok: true, remaining: [] });
    const rules = await round.edit((spreadsheet) =>
      (spreadsheet.getSheetByName('1 Chỉ đạo')?.getConditionalFormatRules() ?? []).map((rule) =>
        String(rule.getBooleanCondition()?.getCriteriaValues()[0]),
      ),
    );
    expect(rules).toHaveLength(6);
    expect(rules.join()).not.toContain('AND(');
  });

  it('keeps rules that people have made', async () => {
    const round = await smallRound();
    await round.edit((spreadsheet) => {
      const sheet = spreadsheet.getSheetByName('2 Thể chế');
      const [rule] = sheet?.getConditionalFormatRules() ?? [];
      const own = rule?.copy().whenFormulaSatisfied('=$A6="2.1"').build();
      if (own) sheet?.setConditionalFormatRules([own]);
    });
    expect(await repair(round)).toMatchObject({ ok: true, remaining: [] });
    const rules = await round.edit(
      (spreadsheet) => spreadsheet.getSheetByName('2 Thể chế')?.getConditionalFormatRules().length,
    );
    expect(rules).toBe(7);
  });
});

/** Cells with formulas and formats, by tab; rules, ids and anchors are looked at by the second check. */
function cellsOf(state: readonly unknown[]): unknown[] {
  const tabs = state as readonly { readonly name?: string; readonly cellData?: unknown }[];
  return tabs.map(({ name, cellData }) => ({ name, cellData }));
}

function inputsOf(typed: ReadonlyMap<string, unknown>): unknown[] {
  return [...typed].filter(([place]) => !place.startsWith('Nhật ký'));
}

describe('a formula among the inputs', () => {
  it('that waits for what the repair has written is named, and nothing is read from it', async () => {
    const round = await smallRound();
    await round.edit((spreadsheet) => {
      spreadsheet.getSheetByName('Cấu hình')?.getRange('D4').setValue('');
      const cell = spreadsheet.getSheetByName('1 Chỉ đạo')?.getRange('J8');
      cell?.setNumberFormat('General').setFormula("='Cấu hình'!D4");
    });
    const repaired = await repair(round);
    expect(repaired).toMatchObject({
      ok: true,
      remaining: [{ text: SETUP.formulaAmongInputs('1 Chỉ đạo') }],
    });
    expect(await check(round)).toMatchObject({ ok: true });
  });

  it('is no matter where the scores were moved before everything else', async () => {
    const round = await smallRound();
    await round.edit((spreadsheet) => {
      const sheet = spreadsheet.getSheetByName('1 Chỉ đạo');
      sheet?.moveColumns(sheet.getRange('N:O'), 1);
    });
    expect(await repair(round)).toMatchObject({ ok: true });
  });
});
