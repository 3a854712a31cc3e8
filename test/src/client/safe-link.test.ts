import { describe, expect, it } from '@jest/globals';
import { safeLink } from '../../../src/client/safe-link';
import { recordProblems } from '../../../src/rules/evidence/evidence-problems';

const problemsOf = (link: string) => recordProblems({ link, date: '' }, 2022, safeLink);

describe('links', () => {
  it.each(['https://a.vn', 'http://a.vn/x?y=1', 'HTTPS://A.VN'])('may be %s', (text) => {
    expect(safeLink(text)).toMatchObject({ host: 'a.vn', isDisguised: false });
    expect(safeLink(text)?.href).toMatch(/^https?:\/\/a\.vn/);
    expect(problemsOf(text)).toEqual([]);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt://a.vn/%0aalert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'a.vn',
    'https://',
    'https:a.vn',
    'https:\\\\a.vn',
    'https://\\a.vn',
    '//a.vn',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://a.vn/1',
    'ftp://a.vn',
    'https://a.vn:99999',
    'https://a b.vn'.replace(' ', '%20'),
  ])('are never made of %s', (text) => {
    expect(safeLink(text)).toBeUndefined();
    expect(problemsOf(text).length).toBeGreaterThan(0);
  });

  it.each([
    ['https://drive.google.com@evil.example/x', 'evil.example'],
    ['https://drive.google.com:443@evil.example', 'evil.example'],
    ['https://drive.google.com%2f@evil.example', 'evil.example'],
    ['https://drive.google.com%40x@evil.example:8443/', 'evil.example:8443'],
    ['https://:x@evil.example', 'evil.example'],
    ['https://drіve.google.com/x', 'xn--drve-m9d.google.com'],
    ['https://drive.goog\u04cfe.com', 'drive.xn--googe-hof.com'],
  ])('show whose page %s is, and warn before it is opened', (text, host) => {
    expect(safeLink(text)).toMatchObject({ host, isDisguised: true });
    expect(problemsOf(text)).toEqual([expect.stringContaining(`thật ra dẫn tới ${host}.`)]);
  });

  it.each([
    ['https://evil.example/drive.google.com', 'evil.example'],
    ['https://evil.example#@drive.google.com', 'evil.example'],
    ['https://evil.example?@drive.google.com', 'evil.example'],
    ['https://drive.google.com.evil.example', 'drive.google.com.evil.example'],
    ['https://evil.example\\@drive.google.com', 'evil.example'],
    ['https://ｄrive.google.com', 'drive.google.com'],
    ['https://drive\u3002google\u3002com', 'drive.google.com'],
    ['https://drive.goo\u200bgle.com', 'drive.google.com'],
    ['https://0x7f.1', '127.0.0.1'],
  ])('show the host of %s as the network knows it', (text, host) => {
    expect(safeLink(text)).toMatchObject({ host, isDisguised: false });
  });
});
