/**
 * A cell as a sealed round writes it, the same on every machine, in one way only, so that different cells never look alike
 * and one cell is never written in two ways. docs/publication.md describes it for whoever wants to recompute a hash.
 */
import type { SealFormat } from '../../contract/publication';
import { isDate } from '../../core/reading';
import { SEAL_FORMAT } from '../../text/publication-format';
import { momentText } from '../../text/moment';

/**
 * Text composed and trimmed, everything else behind `#`, because the number 0.82 and the text 0,82 are two answers. Text
 * that would begin like a number, a formula or an escape is escaped.
 */
export function sealedCell(cell: unknown, format: SealFormat = SEAL_FORMAT): string {
  if (typeof cell === 'string') return sealedText(cell, format);
  if (typeof cell === 'number' || typeof cell === 'boolean') return `#${cell}`;
  return isDate(cell) ? `#${momentText(cell)}` : '';
}

/** An apostrophe in front is eaten by Sheets; `=` must never be one cell away from a formula. */
const GUARDED = /^[#='~]/;

function sealedText(text: string, format: SealFormat): string {
  const plain = composed(text).replace(/\r\n?/g, '\n').trim();
  const guarded = GUARDED.test(plain) ? `~${plain}` : plain;
  return format === 1 ? guarded : guarded.replace(UNSEEN, escapeOf);
}

/** NFC takes time that grows with the square of the marks on one letter (core/fold-text.ts); what no language writes is left as it is. */
function composed(text: string): string {
  return TOO_MANY_MARKS.test(text) ? text : text.normalize('NFC');
}

const TOO_MANY_MARKS = /\p{M}{31}/u;

/**
 * What a row of a text file cannot hold, what programs quote, and what nobody sees: control, format and filling characters,
 * every blank but the plain one, halves of a pair. Listed one by one: classes of Unicode grow with the engine.
 */
const UNSEEN =
  /[\u0000-\u001f"\\\u007f-\u00a0\u00ad\u034f\u061c\u115f\u1160\u1680\u17b4\u17b5\u180b-\u180f\u2000-\u200f\u2028-\u202f\u205f-\u206f\u2800\u3000\u3164\ud800-\udfff\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff\u{e0000}-\u{e0fff}]/gu;

const escapeOf = (character: string) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;

/** The text that escapes stand for. */
function unescaped(sealed: string): string {
  return sealed.replace(/\\u\{([0-9a-f]{1,6})\}/g, (all, hex: string) => {
    const code = parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}

const MOMENT = /^\d\d\/\d\d\/\d{1,6} \d\d:\d\d:\d\d$/;

/** Whether it is written as `sealedCell` writes whatever it stands for. */
export function isSealed(cell: string, format: SealFormat): boolean {
  const [guard, rest] = [cell.slice(0, 1), cell.slice(1)];
  if (guard === '#')
    return rest === String(Number(rest)) || /^(true|false)$/.test(rest) || MOMENT.test(rest);
  const text = guard === '~' ? rest : cell;
  return sealedCell(format === 1 ? text : unescaped(text), format) === cell;
}
