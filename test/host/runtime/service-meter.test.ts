import { describe, expect, it } from '@jest/globals';
import { ServiceMeter } from '../../../host/runtime/service-meter';
import { inScript, scriptHost } from '../script-host';

describe('ServiceMeter', () => {
  it('counts what reads or writes stored state, and neither navigation nor builders', async () => {
    const host = await scriptHost();
    await inScript(host, (gas) => {
      const sheet = gas.SpreadsheetApp.getActive().getActiveSheet();
      const range = sheet.getRange('A1:B2').offset(0, 0);
      range.setValues([
        [1, 2],
        [3, 4],
      ]);
      gas.SpreadsheetApp.newDataValidation().requireCheckbox().build();
      range.getValues();
      range.getValues();
    });
    expect(host.counters).toMatchObject({
      serviceCalls: 3,
      byMethod: { 'Range.setValues': 1, 'Range.getValues': 2 },
    });
    host.resetCounters();
    expect(host.counters.serviceCalls).toBe(0);
  });

  it('counts the values of cells that a call moves, one value where one goes for the whole range', async () => {
    const host = await scriptHost();
    await inScript(host, (gas) => {
      const range = gas.SpreadsheetApp.getActive().getActiveSheet().getRange('A1:C2');
      range.getValues();
      range.setValue(1);
      range.setBackground('#ffffff').clearContent();
    });
    expect(host.counters.cellsMoved).toBe(7);
    host.resetCounters();
    expect(host.counters.cellsMoved).toBe(0);
  });

  it('counts as a crossing every call into an object of the platform, navigation and builders among them', async () => {
    const host = await scriptHost();
    await inScript(host, (gas) => {
      const range = gas.SpreadsheetApp.getActive().getActiveSheet().getRange('A1:B2');
      range.getNumRows();
      range.getValues();
      return String(gas.SpreadsheetApp['BorderStyle']?.['SOLID']);
    });
    expect(host.counters).toMatchObject({ crossings: 5, serviceCalls: 1 });
    host.resetCounters();
    expect(host.counters.crossings).toBe(0);
  });

  it('knows the virtual time of the longest execution: 300 ms to begin, 30 for a read, 7 for a write', async () => {
    const host = await scriptHost();
    await inScript(host, (gas) => {
      const range = gas.SpreadsheetApp.getActive().getActiveSheet().getRange('A1');
      range.getValue();
      range.setValue(1);
    });
    await inScript(host, (gas) => gas.SpreadsheetApp.getActive().getName());
    expect(host.counters.longestExecution).toBe(337);
    host.resetCounters();
    expect(host.counters.longestExecution).toBe(0);
  });

  it('stops a script after 6 minutes of virtual time, a simple trigger after 30 seconds', () => {
    const meter = new ServiceMeter();
    const reads = (count: number) => () => {
      for (let i = 0; i < count; i++) meter.enter('Range', 'getValues');
    };
    expect(() => {
      meter.during('LIMITED', reads(900));
    }).not.toThrow();
    expect(() => {
      meter.during('LIMITED', reads(1000));
    }).toThrow('Exceeded maximum execution time');
    expect(() => {
      meter.during('FULL', reads(11_900));
    }).not.toThrow();
    expect(() => {
      meter.during('FULL', reads(12_000));
    }).toThrow('Exceeded maximum execution time');
  });

  it('goes back to the real clock between executions', () => {
    const meter = new ServiceMeter();
    const inside = meter.during('FULL', () => {
      meter.execution.spend(100_000);
      return meter.now();
    });
    expect(inside).toBeGreaterThan(Date.now() + 90_000);
    expect(meter.now()).toBeLessThan(Date.now() + 1000);
  });
});
