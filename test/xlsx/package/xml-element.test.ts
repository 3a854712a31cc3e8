import { describe, expect, it } from '@jest/globals';
import type { XmlElement } from '../../../xlsx/package/xml-element';
import { textBelow, visitElements } from '../../../xlsx/package/xml-element';

function collect(xml: string, ...names: string[]): XmlElement[] {
  const found: XmlElement[] = [];
  visitElements(xml, new Set(names), (element) => found.push(element));
  return found;
}

describe('visitElements', () => {
  it('gives the outermost elements that were asked for, with all that is in them', () => {
    const [row, ...more] = collect('<a><row r="1"><c><v>1</v></c><row/></row><b/></a>', 'row', 'v');
    expect(more).toEqual([]);
    expect(row?.children.map(({ name }) => name)).toEqual(['c', 'row']);
  });

  it('drops the prefixes of elements and attributes', () => {
    expect(collect('<x:c xr:id="7"/>', 'c')[0]?.attributes['id']).toBe('7');
  });

  it('decodes entities, line ends and character data', () => {
    const [t] = collect('<t a="&quot;&#10;">1 &lt; 2\r\n&#x1EA1;&amp;lt;<![CDATA[<b>]]></t>', 't');
    expect(t?.text).toBe('1 < 2\nạ&lt;<b>');
    expect(t?.attributes['a']).toBe('"\n');
  });

  it('accepts a sign > in an attribute, comments and declarations', () => {
    const [f] = collect('<?xml version="1.0"?><!DOCTYPE x><!-- <f/> --><f a="x>y">z</f>', 'f');
    expect([f?.attributes['a'], f?.text]).toEqual(['x>y', 'z']);
  });

  it('leaves entities alone that a document defines for itself', () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa">]><t>&a;</t>';
    expect(collect(bomb, 't')[0]?.text).toBe('&a;');
  });

  it('reads a tag, an attribute and their lack of an end in one go, however long', () => {
    const long = 'a'.repeat(500_000);
    expect(collect(`<t ${long}/><t ${long}="1"/>`, 't')).toHaveLength(2);
    expect(() => collect(`<t><${long}<`, 't')).toThrow(/XML/);
  });

  it.each(['<a><b></a>', '<a>', '<a', '<!-- a', 'x < y'])('refuses %s', (xml) => {
    expect(() => collect(xml, 'a', 'b')).toThrow(/XML/);
  });
});

describe('textBelow', () => {
  it('joins the runs of a rich text, without its phonetic guide', () => {
    const [si] = collect('<si><r><t>a</t></r><r><t> b</t></r><rPh><t>c</t></rPh></si>', 'si');
    expect(si && textBelow(si)).toBe('a b');
  });
});
