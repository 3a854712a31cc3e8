// A small XML reader for the parts of a workbook: walks the whole text once and builds a tree only for the elements
// that were asked for, so that a sheet of a million cells is read row by row. Namespace prefixes are dropped.
// Does not validate and never fetches or expands anything a document declares.
// Source: XML 1.0; ECMA-376 part 1 for what the parts hold.
import { decodeXml } from './xml-text';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The element's own text, without that of its children. */
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

// Each pattern can begin and end in one way only: with a choice, a tag of a million letters would take hours.
const TAG = /<(\/?)([^\s/<>"'=]+)(?=[\s/>])((?:[^<>"']|"[^"]*"|'[^']*')*)>/y;
const ATTRIBUTE = /(?<=\s)([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const SKIPPED = [
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<!DOCTYPE', '>'],
] as const;

interface Walk {
  readonly xml: string;
  readonly wanted: ReadonlySet<string>;
  readonly open: OpenElement[];
  readonly visit: (element: XmlElement) => void;
  readonly count: ElementCounter;
  /** So many below the outermost element that is open. */
  inside: number;
}

/** A row of 168 units and their grades has two thousand. */
const MANY = 20_000;

/** Told of all that is done; may throw. */
export interface ElementCounter {
  /** An element is built; kept, where it is one of very many below the outermost one. */
  element(isKept: boolean): void;
  /** So many tags or entities are gone through. */
  marks(count: number): void;
}

const UNCOUNTED: ElementCounter = { element: () => undefined, marks: () => undefined };

/**
 * Calls `visit` for every outermost element whose name is in `wanted`. Throws on text that is not XML.
 */
export function visitElements(
  xml: string,
  wanted: ReadonlySet<string>,
  visit: (element: XmlElement) => void,
  count = UNCOUNTED,
): void {
  const open: OpenElement[] = [];
  const walk: Walk = { xml, wanted, open, visit, count, inside: 0 };
  for (let at = xml.indexOf('<'); at >= 0;) {
    const after = readMarkup(walk, at);
    at = xml.indexOf('<', after);
    const parent = open[open.length - 1];
    if (parent && at > after) parent.text += decoded(xml.slice(after, at), count);
  }
  if (open.length > 0) throw new Error('unfinished XML');
}

/** Handles the markup at `at` and returns where it ends. */
function readMarkup(walk: Walk, at: number): number {
  const { xml } = walk;
  walk.count.marks(1);
  if (xml.startsWith('<![CDATA[', at)) return readCharacterData(walk, at);
  for (const [start, end] of SKIPPED) {
    if (xml.startsWith(start, at)) return endOf(xml, end, at);
  }
  TAG.lastIndex = at;
  const tag = TAG.exec(xml);
  if (!tag) throw new Error('broken XML');
  const [, slash, name = '', rest = ''] = tag;
  if (slash) close(localName(name), walk);
  else openElement(localName(name), rest, walk);
  return TAG.lastIndex;
}

function openElement(name: string, rest: string, walk: Walk): void {
  const { open, wanted, count } = walk;
  if (open.length === 0 && !wanted.has(name)) return;
  walk.inside = open.length === 0 ? 0 : walk.inside + 1;
  count.element(walk.inside > MANY);
  open.push({ name, attributes: readAttributes(rest, count), children: [], text: '' });
  if (rest.endsWith('/')) close(name, walk);
}

function close(name: string, { open, visit }: Walk): void {
  const element = open.pop();
  const parent = open[open.length - 1];
  if (!element) return; // the end of an element nobody asked for
  if (element.name !== name) throw new Error('broken XML');
  if (parent) parent.children.push(element);
  else visit(element);
}

function readCharacterData({ xml, open }: Walk, at: number): number {
  const end = endOf(xml, ']]>', at);
  const parent = open[open.length - 1];
  if (parent) parent.text += xml.slice(at + 9, end - 3);
  return end;
}

function endOf(xml: string, mark: string, at: number): number {
  const found = xml.indexOf(mark, at);
  if (found < 0) throw new Error('unfinished XML');
  return found + mark.length;
}

function decoded(text: string, count: ElementCounter): string {
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) count.marks(1);
  return decodeXml(text);
}

function readAttributes(text: string, count: ElementCounter): Record<string, string> {
  const attributes = Object.create(null) as Record<string, string>;
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE)) {
    attributes[localName(name)] = decoded(double ?? single ?? '', count);
  }
  return attributes;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

export function childNamed(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}

export function childrenNamed(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** All text below an element, in order, but for the phonetic guides of East Asian text. */
export function textBelow(element: XmlElement): string {
  if (element.children.length === 0) return element.text;
  return element.children.map((child) => (child.name === 'rPh' ? '' : textBelow(child))).join('');
}

/** Attribute values that mean yes: Excel writes 1, LibreOffice writes true. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

export function numberIn(value: string | undefined): number | undefined {
  if (value === undefined || value.trim() === '') return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}
