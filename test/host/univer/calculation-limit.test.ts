/** What one formula may cost: each kind that would go on for minutes is refused by its place, and what people write is computed. */
import { describe, expect, it } from '@jest/globals';
import { inScript, scriptHost, TAB } from '../script-host';

async function refusedAfter(formula: string): Promise<readonly string[]> {
  const host = await scriptHost('');
  await inScript(
    host,
    (gas, text: string) => {
      const sheet = gas.SpreadsheetApp.getActiveSheet();
      sheet.getRange('B1').setValue('a'.repeat(30_000));
      sheet.getRange('C1:E900').setValues(Array.from({ length: 900 }, (_, i) => [i, i, i]));
      sheet.getRange('A1').setFormula(text);
    },
    // as a Vietnamese sheet has it
    formula.replace(/,/g, ';'),
  );
  await host.settled();
  return host.refusedFormulas;
}

describe('a formula is refused', () => {
  it.each([
    ['that makes more than it reads', '=SUM(SEQUENCE(100000,1000))'],
    ['that makes a square', '=SUM(MUNIT(40000))'],
    ['that calls a LAMBDA for each cell', '=SUM(MAKEARRAY(5000,5000,LAMBDA(a,b,a*b)))'],
    [
      'that reads a range in each row of it',
      '=SUM(BYROW(C1:C900,LAMBDA(a,SUM(C1:C900,C1:C900,C1:C900,C1:C900,C1:C900))))',
    ],
    ['that counts each among all pairs', '=SUM(COUNTIFS(C1:E900,C1:E900,C1:E900,C1:E900))'],
    ['that ranks each among all', '=SUM(LARGE(C1:E900,C1:E900))'],
    ['that counts days', '=WORKDAY(1,1000000000)'],
    [
      'that counts days between',
      '=NETWORKDAYS(1,2900000)+NETWORKDAYS(2,2900001)+NETWORKDAYS(3,2900002)',
    ],
    ['that sums up a distribution', '=POISSON(1000000000,1000000000,TRUE)'],
    ['that goes through the periods of a loan', '=CUMPRINC(1/10,100000000,1000,1,100000000,0)'],
    ['whose numbers are beyond all numbers', '=LCM(1E+300,1E+300,2)'],
    ['whose wildcards try each place with each', '=COUNTIF(B1,"*a*a*a*a*b")'],
    ['whose pattern tries each place with each', '=REGEXMATCH(B1,"a*a*a*a*b")'],
    ['whose pattern has a choice that is repeated', '=REGEXMATCH(B1,"^(a|aa)*b$")'],
  ])('%s', async (_, formula) => {
    expect(await refusedAfter(formula)).toEqual([`${TAB}!A1`]);
  });
});

describe('a formula is computed', () => {
  it.each([
    '=SUM(SEQUENCE(300,100))',
    '=SUM(MAKEARRAY(50,50,LAMBDA(a,b,a*b)))',
    '=COUNTIF(C1:C900,">3")+SUMIFS(C1:C900,C1:C900,">3",C1:C900,"<9")',
    '=SUM(COUNTIF(C1:C900,C1:C900))',
    // What is added up stands beside what is tested: none is compared with all.
    `=${Array.from({ length: 20 }, () => 'SUMIF(C1:C900,">3",D1:D900)').join('+')}`,
    '=SUM(RANK(C1:C900,C1:C900))',
    '=WORKDAY(45000,30)+NETWORKDAYS(45000,45365)',
    '=COUNTIF(B1,"*a*")',
    '=REGEXMATCH("12/20","^\\d+/\\d+$")',
    '=LCM(4,6)+POISSON(3,2,TRUE)',
  ])('%s', async (formula) => {
    expect(await refusedAfter(formula)).toEqual([]);
  });
});
