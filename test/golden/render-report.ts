// A document as text that a person can read in a review: blocks as lines, tables as grids.
import type { ReportBlock, ReportDocument, ReportTable } from '../../src/reports/report-document';

export function renderReport({ name, sections }: ReportDocument): string {
  const parts = sections.flatMap(({ orientation, blocks }) => [
    `=== ${orientation}`,
    ...blocks.flatMap((block) => [...linesOf(block), '']),
  ]);
  return `${[`document  ${name}`, ...parts].join('\n').trimEnd()}\n`;
}

function linesOf(block: ReportBlock): readonly string[] {
  switch (block.kind) {
    case 'letterhead':
      return [
        `superior  ${oneLine(block.superiorBody)}`,
        `issuer    ${oneLine(block.issuingBody)}`,
        `nation    ${block.nation}`,
        `motto     ${block.motto}`,
        `number    ${block.number}`,
        ...(block.about === undefined ? [] : [`about     ${oneLine(block.about)}`]),
        `place     ${block.placeAndDate}`,
      ];
    case 'title':
      return [`title     ${block.type}`, `subject   ${oneLine(block.subject)}`];
    case 'annexTitle':
      return [
        `label     ${block.label}`,
        `title     ${oneLine(block.title)}`,
        `          ${oneLine(block.belongsTo)}`,
      ];
    case 'heading':
      return [`# ${block.text}`];
    case 'paragraph':
      return [`${block.style}: ${block.runs.map(runText).join('')}`];
    case 'table':
      return tableLines(block);
    case 'bars':
      return block.rows.map(
        ({ label, value, share }) =>
          `${label} | ${'█'.repeat(Math.round(share * 20)).padEnd(20, '·')} | ${value}`,
      );
    case 'closing':
      return [
        block.recipients.label,
        ...block.recipients.lines,
        ...block.signature.lines.map((line) => `sign      ${line}`),
        `name      ${block.signature.name}`.trimEnd(),
      ];
    case 'seal':
      return [`seal: ${block.text}`, `qr        ${block.qr}`];
  }
}

function runText({ text, bold, italic }: { text: string; bold?: true; italic?: true }): string {
  const marked = bold ? `**${text}**` : text;
  return oneLine(italic ? `_${marked}_` : marked);
}

function tableLines({ columns, rows }: ReportTable): readonly string[] {
  const head = columns.map(({ header, width, align }) => `${header} (${width} ${align})`);
  return [
    head.join(' | '),
    ...rows.map(({ style, cells }) => {
      const texts = cells.map(
        ({ text, span }) => `${oneLine(text)}${span === undefined ? '' : ` (${span})`}`,
      );
      return `${MARK[style]} ${texts.join(' | ')}`.trimEnd();
    }),
  ];
}

const MARK = { plain: ' ', group: '>', total: '=' } as const;

function oneLine(text: string): string {
  return text.replace(/\n/g, '⏎');
}
