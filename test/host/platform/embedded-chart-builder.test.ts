import { describe, expect, it } from '@jest/globals';
import { inScript, scriptHost } from '../script-host';

describe('EmbeddedChartBuilder', () => {
  it('makes a chart that Sheet keeps, finds, changes and removes', async () => {
    const host = await scriptHost();
    const seen = await inScript(host, ({ SpreadsheetApp }) => {
      const sheet = SpreadsheetApp.getActiveSheet();
      const chart = sheet
        .newChart()
        .asBarChart()
        .addRange(sheet.getRange('A1:A3'))
        .addRange(sheet.getRange('C1:C3'))
        .setNumHeaders(1)
        .setPosition(2, 5, 0, 0)
        .setOption('title', 'Điểm')
        .build();
      sheet.insertChart(chart);
      const [kept] = sheet.getCharts();
      const before = kept && [
        chart.getChartId(),
        kept.getChartId(),
        kept.getNumHeaders(),
        kept.modify().getChartType().name(),
        kept.getRanges().map((range) => range.getA1Notation()),
      ];
      if (kept) sheet.updateChart(kept.modify().asColumnChart().build());
      const after = sheet.getCharts().map((one) => one.modify().getChartType().name());
      for (const one of sheet.getCharts()) sheet.removeChart(one);
      return [before, after, sheet.getCharts().length];
    });
    expect(seen).toEqual([[null, 1, 1, 'BAR', ['A1:A3', 'C1:C3']], ['COLUMN'], 0]);
  });

  it('takes its types from Charts.ChartType', async () => {
    const host = await scriptHost(`
      function made() {
        const { ChartType } = Charts;
        return SpreadsheetApp.getActiveSheet().newChart().setChartType(ChartType.BAR).getChartType() === ChartType.BAR;
      }`);
    expect(await host.run('made')).toBe(true);
  });

  it('takes any of the five types, a title, colours and other ranges', async () => {
    const host = await scriptHost();
    const seen = await inScript(host, ({ SpreadsheetApp }) => {
      const sheet = SpreadsheetApp.getActiveSheet();
      const chart = () => sheet.newChart().addRange(sheet.getRange('A1:A3'));
      const moved = chart().clearRanges().addRange(sheet.getRange('B1:B2'));
      return [
        chart().asLineChart().getChartType().name(),
        chart().asAreaChart().getChartType().name(),
        chart().asPieChart().getChartType().name(),
        chart().setChartType('COLUMN').getChartType().name(),
        moved.getRanges().map((range) => range.getA1Notation()),
        moved.setTitle('Điểm').setColors(['#ff0000']).build().getRanges().length,
      ];
    });
    expect(seen).toEqual(['LINE', 'AREA', 'PIE', 'COLUMN', ['B1:B2'], 1]);
  });
});
