// Writes the elements of a part as text. The counterpart of xml-element.ts; what is written is the caller's knowledge.
import { encodeXml } from './xml-text';

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Attributes that are undefined or false are left out, true is 1; children are XML already. */
export function element(
  name: string,
  attributes: Attributes,
  children: string | readonly string[] = '',
): string {
  const content = typeof children === 'string' ? children : children.join('');
  const start = `<${name}${attributesText(attributes)}`;
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}

/** The children in an element of their own that counts them; nothing where there are none. */
export function countedList(name: string, children: readonly string[]): string {
  return children.length === 0 ? '' : element(name, { count: children.length }, children);
}

function attributesText(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) =>
      value === undefined || value === false
        ? ''
        : ` ${name}="${value === true ? '1' : attributeValue(String(value))}"`,
    )
    .join('');
}

const NOT_IN_XML =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text between tags; characters that no XML can hold, not even as an entity, are left out. */
export function xmlText(text: string): string {
  return encodeXml(text.replace(NOT_IN_XML, ''));
}

/** Line ends in an attribute are read as spaces unless they are written as numbers. */
function attributeValue(text: string): string {
  return xmlText(text).replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

export function xmlPart(root: string): Uint8Array {
  return new TextEncoder().encode(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`,
  );
}
