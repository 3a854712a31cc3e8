/** Figures carry the conditions they were taken under. */
import { describe, expect, it } from '@jest/globals';
import { loadLine, machineLine } from '../../../bench/report/machine';

describe('loadLine', () => {
  it('says how busy the machine was, and warns where it was', () => {
    expect(loadLine('start', 0.42)).toBe('load average of the last minute at the start: 0.4');
    expect(loadLine('start', 1.5)).toContain('1.5 (**busy machine**');
  });

  it('does not take the bench itself for somebody else', () => {
    expect(loadLine('end', 1.5)).toBe('load average of the last minute at the end: 1.5');
    expect(loadLine('end', 2.5)).toContain('2.5 (**busy machine**');
  });
});

describe('machineLine', () => {
  it('names cores, Node and LibreOffice, or says that there is none', () => {
    expect(machineLine('LibreOffice 7.4.7.2')).toMatch(
      /\d+ cores, \d+ GB · Node \d+\.\d+\.\d+ \(V8 .+\) · LibreOffice 7\.4\.7\.2$/,
    );
    expect(machineLine(undefined)).toContain('no LibreOffice');
  });
});
