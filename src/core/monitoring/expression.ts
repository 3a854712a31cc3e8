/**
 * How an indicator comes about and what must be true of it: `HS08+HS09`, `HS04/HS03`, `=HS07+HS11`, `≤HS03`, `= kỳ trước`,
 * `kèm HS14`. One parser; what it cannot read is a value that names the part. Whether a code exists is the catalogue's.
 */
import { foldText } from '../fold-text';
import type { MonitoringWords } from './words';

interface Term {
  readonly code: string;
  readonly isMinus: boolean;
}
export type Sum = readonly Term[];

export type Source =
  | { readonly kind: 'typed' }
  | { readonly kind: 'sum'; readonly sum: Sum }
  | { readonly kind: 'rate'; readonly numerator: Sum; readonly denominator: Sum };

export type Constraint =
  | { readonly kind: 'equals' | 'atMost' | 'atLeast'; readonly sum: Sum }
  /** The same as in the period before. */
  | { readonly kind: 'carried' }
  /** Where this is above zero, that must not be blank. */
  | { readonly kind: 'companion'; readonly code: string };

export interface Unreadable {
  readonly unreadable: string;
}

const CODE = /^[A-Z]{2}\d{2}$/;
const TERM = /\s*([+\-\u2212\u2013]?)\s*([A-Z]{2}\d{2})\s*/y;

export function isIndicatorCode(text: string): boolean {
  return CODE.test(text);
}

/** Of column D; blank is typed by people. */
export function readSource(text: string, words: MonitoringWords): Source | Unreadable {
  const plain = text.replace(/^=/, '').trim();
  if (plain === '' || foldText(plain) === foldText(words.typed)) return { kind: 'typed' };
  const [above = '', below, ...others] = plain.split('/');
  const numerator = readSum(above);
  if (below === undefined) {
    return numerator === undefined ? { unreadable: text } : { kind: 'sum', sum: numerator };
  }
  const denominator = readSum(below);
  if (numerator === undefined || denominator === undefined || others.length > 0) {
    return { unreadable: text };
  }
  return { kind: 'rate', numerator, denominator };
}

/** Of column E: parts with `;` between them. */
export function readConstraints(
  text: string,
  words: MonitoringWords,
): readonly (Constraint | Unreadable)[] {
  const parts = text.split(';').map((part) => part.trim());
  return parts.filter((part) => part !== '').map((part) => readConstraint(part, words));
}

const SIGNS = {
  '=': 'equals',
  '≤': 'atMost',
  '<=': 'atMost',
  '≥': 'atLeast',
  '>=': 'atLeast',
} as const;
const SIGNED = /^(<=|>=|[=≤≥])\s*(.*)$/;

function readConstraint(part: string, words: MonitoringWords): Constraint | Unreadable {
  const companion = foldText(words.companion);
  const folded = foldText(part);
  if (folded.startsWith(`${companion} `)) {
    const code = part.slice(companion.length).trim();
    return isIndicatorCode(code) ? { kind: 'companion', code } : { unreadable: part };
  }
  const [, sign, rest = ''] = SIGNED.exec(part) ?? [];
  if (sign === undefined) return { unreadable: part };
  const kind = SIGNS[sign as keyof typeof SIGNS];
  if (kind === 'equals' && foldText(rest) === foldText(words.previous)) return { kind: 'carried' };
  const sum = readSum(rest);
  return sum === undefined ? { unreadable: part } : { kind, sum };
}

/** Codes with signs between them; undefined where the text is anything else. */
function readSum(text: string): Sum | undefined {
  const terms: Term[] = [];
  TERM.lastIndex = 0;
  while (TERM.lastIndex < text.length) {
    const [, sign, code] = TERM.exec(text) ?? [];
    if (code === undefined || (sign === '') !== (terms.length === 0)) return undefined;
    terms.push({ code, isMinus: sign !== '' && sign !== '+' });
  }
  return terms.length === 0 ? undefined : terms;
}

/** The codes that a source asks for. */
export function codesOf(source: Source): readonly string[] {
  if (source.kind === 'typed') return [];
  const terms = source.kind === 'sum' ? source.sum : [...source.numerator, ...source.denominator];
  return terms.map(({ code }) => code);
}
