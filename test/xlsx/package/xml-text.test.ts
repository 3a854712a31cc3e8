import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  decodeXlsxString,
  decodeXml,
  encodeXlsxString,
  encodeXml,
} from '../../../xlsx/package/xml-text';

const text = fc.string({
  unit: fc.constantFrom('a', '_', 'x', '0', '4', '1', '\r', '\n', '\u0007', '&', '<', 'ạ'),
});

describe('encodeXlsxString', () => {
  it('is undone by decodeXlsxString', () => {
    fc.assert(fc.property(text, (s) => decodeXlsxString(encodeXlsxString(s)) === s));
  });

  it('leaves no character that XML forbids or changes', () => {
    expect(encodeXlsxString('a\r\n\u0000b\uFFFF')).toBe('a_x000D_\n_x0000_b_xFFFF_');
    expect(encodeXlsxString('\uD83D!')).toBe('\uFFFD!');
    expect(encodeXlsxString('😀')).toBe('😀');
  });
});

describe('decodeXml', () => {
  it('knows the five entities of XML and nothing that JavaScript knows', () => {
    expect(decodeXml('&lt;&apos;&constructor;&toString;&__proto__;')).toBe(
      "<'&constructor;&toString;&__proto__;",
    );
  });
});

describe('encodeXml', () => {
  it('is undone by decodeXml', () => {
    const lines = text.map((s) => s.replace(/\r/g, ''));
    fc.assert(fc.property(lines, (s) => decodeXml(encodeXml(s)) === s));
  });
});
