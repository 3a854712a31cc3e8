// Colours of a workbook as `#rrggbb`: written out, from the old palette by index, or from the theme with a tint.
// Source: ECMA-376 part 1, 18.3.1.15 (tint), 18.8.27 (palette), 20.1.6.2 (order of the theme's colours).
import type { XmlElement } from '../package/xml-element';
import { numberIn, visitElements } from '../package/xml-element';
import type { WorkMeter } from '../work-meter';
import { elementCounter } from '../work-meter';

/** `#rrggbb` of a colour element, or undefined for an automatic or absent colour. */
export type ColorReader = (color: XmlElement | undefined) => string | undefined;

export function createColorReader(themeXml: string | undefined, meter: WorkMeter): ColorReader {
  const theme = themeXml === undefined ? [] : readTheme(themeXml, meter);
  return (color) => {
    if (!color) return undefined;
    const { rgb, theme: themeIndex, indexed, tint } = color.attributes;
    const base =
      fromRgb(rgb) ?? theme[numberIn(themeIndex) ?? -1] ?? PALETTE[numberIn(indexed) ?? -1];
    return base === undefined ? undefined : tinted(base, numberIn(tint) ?? 0);
  };
}

function fromRgb(rgb: string | undefined): string | undefined {
  return rgb !== undefined && /^([0-9a-f]{2})?[0-9a-f]{6}$/i.test(rgb)
    ? `#${rgb.slice(-6).toLowerCase()}`
    : undefined;
}

/** Cells count the theme's colours as light, dark, light, dark; the theme part lists dark first. */
const THEME_ORDER = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4'].concat(
  ['accent5', 'accent6', 'hlink', 'folHlink'],
);

function readTheme(xml: string, meter: WorkMeter): (string | undefined)[] {
  const found = new Map<string, string | undefined>();
  const add = ({ name, children }: XmlElement) => {
    const attributes = children[0]?.attributes;
    if (!found.has(name)) found.set(name, fromRgb(attributes?.['lastClr'] ?? attributes?.['val']));
  };
  visitElements(xml, new Set(THEME_ORDER), add, elementCounter(meter));
  return THEME_ORDER.map((name) => found.get(name));
}

/** A tint moves the lightness towards white (> 0) or black (< 0), keeping hue and saturation. */
function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const parts = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const high = Math.max(...parts);
  const low = Math.min(...parts);
  const lightness = (high + low) / 2;
  const target = tint < 0 ? lightness * (1 + tint) : lightness + (1 - lightness) * tint;
  const spread = (high - low) * (halfWidth(target) / halfWidth(lightness) || 0);
  const scaled = parts.map((part) =>
    high === low ? target : target + ((part - lightness) / (high - low)) * spread,
  );
  return `#${scaled.map(hexByte).join('')}`;
}

/** How far colours of a lightness can lie from grey. */
function halfWidth(lightness: number): number {
  return 1 - Math.abs(2 * lightness - 1);
}

function hexByte(part: number): string {
  return Math.round(Math.min(1, Math.max(0, part)) * 255)
    .toString(16)
    .padStart(2, '0');
}

const BASIC = '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff';
const PALETTE: readonly string[] = [
  `${BASIC} ${BASIC}`,
  '800000 008000 000080 808000 800080 008080 c0c0c0 808080',
  '9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff',
  '000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff',
  '00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99',
  '3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696',
  '003366 339966 003300 333300 993300 993366 333399 333333',
]
  .flatMap((row) => row.split(' '))
  .map((hex) => `#${hex}`);
