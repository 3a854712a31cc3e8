/** What is refused for too much work, with its place; what is valid is read however much of it there is. */
import { describe, expect, it } from '@jest/globals';
import { readXlsx } from '../../host/xlsx/read-xlsx';
import { readZipDirectory } from '../../xlsx/package/read-zip';
import { createWorkMeter } from '../../xlsx/work-meter';
import { workbookOf } from './packages';

const formula = (text: string) =>
  workbookOf(`<sheetData><row r="1"><c r="A1"><f>${text}</f><v>1</v></c></row></sheetData>`);
const merges = (...refs: readonly string[]) =>
  workbookOf(
    `<sheetData/><mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`,
  );

describe('createWorkMeter', () => {
  it('ends with what most of the work went into', () => {
    const meter = createWorkMeter(1_500);
    meter.spend('cells', 10);
    meter.spend('rules', 100);
    const fault = { code: 'tooMuchWork', details: { work: 'rules', amount: 200 } };
    expect(() => {
      meter.spend('rules', 100);
    }).toThrow(expect.objectContaining({ fault }));
  });

  it('charges no more for a file that was read than it may cost', async () => {
    const meter = createWorkMeter();
    expect(await readXlsx(await merges('A1:B2', 'C1:D2'), meter)).toMatchObject({ ok: true });
    expect(meter.spent).toBeLessThan(6_000);
  });
});

describe('merges', () => {
  it.each([
    [['A1:C3', 'C3:D4']],
    [['A1:XFC1048575', 'B2:C3']],
    [['A5:C5', 'B1:B9']],
    [['A1:B2', 'A1:B2']],
  ])('%j that share a cell are refused by name', async (refs) => {
    const reading = await readXlsx(await merges(...refs));
    expect(reading).toMatchObject({ fault: { code: 'overlappingMerges' } });
    if (reading.ok || reading.fault.code !== 'overlappingMerges') return;
    expect([...reading.fault.details.ranges].sort()).toEqual([...refs].sort());
  });

  it('side by side are read, one of one cell is none', async () => {
    const reading = await readXlsx(await merges('A1:A2', 'B1:C1', 'B2:C9', 'A3:A9', 'D1:D1'));
    const sheet = reading.ok ? Object.values(reading.snapshot.sheets)[0] : undefined;
    expect(sheet?.mergeData).toHaveLength(4);
  });
});

describe('formulas', () => {
  it.each([
    ['SUM(A2:ZZ900000)', 'read'],
    [`${'ABS('.repeat(200)}1${')'.repeat(200)}`, 'nestedFormula'],
  ])('%s', async (text, outcome) => {
    const reading = await readXlsx(await formula(text));
    expect(reading.ok ? 'read' : reading.fault.code).toBe(outcome);
  });

  it('that read too much of a large sheet are refused by name', async () => {
    const bytes = await workbookOf(
      '<sheetData><row r="1"><c r="A1"><f>SUM(B:ZZ)</f></c></row><row r="900000"><c r="ZZ900000"><v>1</v></c></row></sheetData>',
    );
    expect(await readXlsx(bytes)).toMatchObject({
      fault: { code: 'heavyFormula', details: { sheetName: 'Tab', ranges: ['A1'] } },
    });
  });

  it('of names that double from name to name, or go in a circle, are refused', async () => {
    const names = (text: string) =>
      workbookOf('<sheetData><row r="1"><c r="A1"><f>N_9x</f></c></row></sheetData>', {
        'xl/workbook.xml': `<workbook><sheets><sheet name="Tab" r:id="r1"/></sheets><definedNames>${text}</definedNames></workbook>`,
      });
    const doubling = Array.from({ length: 20 }, (_, i) => {
      return `<definedName name="N_${19 - i}x">${i === 19 ? '1' : `N_${18 - i}x+N_${18 - i}x`}</definedName>`;
    });
    for (const text of [doubling.join(''), '<definedName name="N_9x">N_9x+1</definedName>']) {
      expect(await readXlsx(await names(text))).toMatchObject({ fault: { code: 'heavyFormula' } });
    }
  });
});

it('the end of an archive is found behind a comment that looks like one', async () => {
  const bytes = await workbookOf('<sheetData/>');
  const comment = Uint8Array.from([0x50, 0x4b, 5, 6, ...new Array<number>(40).fill(0)]);
  const all = new Uint8Array([...bytes, ...comment]);
  new DataView(all.buffer).setUint16(bytes.length - 2, comment.length, true);
  expect(readZipDirectory(all)).toEqual(readZipDirectory(bytes));
});
