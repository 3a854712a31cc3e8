// Text in composed form (NFC), as the host's own names and widths need it. Composing orders the marks on one letter, in time that
// grows with their square; no language puts thirty on a letter, so only a text made to do harm loses any.
// Source: Unicode UAX #15, Stream-Safe Text Format.

export function composed(text: string): string {
  return text.replace(TOO_MANY_MARKS, '$1').normalize('NFC');
}

const TOO_MANY_MARKS = /(\p{M}{30})\p{M}+/gu;
