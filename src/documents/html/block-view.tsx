/** One block of a document as HTML: text nodes only, line breaks kept by the style sheet (document-css.ts). */
import type {
  Bars,
  Closing,
  Letterhead,
  ReportBlock,
  ReportTable,
  SealMark,
  TableColumn,
  TableRow,
} from '../../reports/report-document';
import { qrCode, qrPath } from '../../reports/qr-code';
import { SIZE, tableSize } from '../format/page-format';
import { isShortRow } from '../format/short-row';

interface BlockProps {
  readonly block: ReportBlock;
  /** Of the text, in millimetres. */
  readonly width: number;
}

export function BlockView({ block, width }: BlockProps) {
  switch (block.kind) {
    case 'letterhead':
      return letterhead(block);
    case 'title':
      return (
        <header class="title">
          <h1>{block.type}</h1>
          <p class="subject">{block.subject}</p>
        </header>
      );
    case 'annexTitle':
      return (
        <header class="annex-title">
          <h1>{block.label}</h1>
          <p>{block.title}</p>
          <p class="belongs-to">{block.belongsTo}</p>
        </header>
      );
    case 'heading':
      return <h2>{block.text}</h2>;
    case 'paragraph':
      return (
        <p class={block.style}>
          {block.runs.map(({ text, bold, italic }) => {
            const classes = [...(bold ? ['bold'] : []), ...(italic ? ['italic'] : [])];
            return classes.length === 0 ? text : <span class={classes.join(' ')}>{text}</span>;
          })}
        </p>
      );
    case 'table':
      return figures(block, width);
    case 'bars':
      return bars(block);
    case 'closing':
      return closing(block);
    case 'seal':
      return sealMark(block);
  }
}

/** Issuing bodies with number left, Quốc hiệu and Tiêu ngữ with place and date right. */
function letterhead(block: Letterhead) {
  return (
    <div class="letterhead">
      <div>
        {block.superiorBody !== '' && <p>{block.superiorBody}</p>}
        <p class="issuer">{block.issuingBody}</p>
        <p class="number">{block.number}</p>
        {block.about !== undefined && <p class="about">{block.about}</p>}
      </div>
      <div>
        <p class="nation">{block.nation}</p>
        <p class="motto">{block.motto}</p>
        <p class="place-date">{block.placeAndDate}</p>
      </div>
    </div>
  );
}

/** Label, bar, value. The value says everything, the bar is for the eye. */
function bars({ rows }: Bars) {
  return (
    <table class="bars">
      <tbody>
        {rows.map(({ label, value, share }) => (
          <tr>
            <td class="label">{label}</td>
            <td aria-hidden="true">
              <div class="bar" style={{ width: `${Math.min(1, Math.max(0, share)) * 100}%` }} />
            </td>
            <td class="value">{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Nơi nhận left, signature right. */
function closing({ recipients, signature }: Closing) {
  return (
    <div class="closing">
      <div class="recipients">
        <p class="label">{recipients.label}</p>
        {recipients.lines.map((line) => (
          <p>{line}</p>
        ))}
      </div>
      <div class="signature">
        {signature.lines.map((line) => (
          <p>{line}</p>
        ))}
        <p class="name">{signature.name}</p>
      </div>
    </div>
  );
}

/** The sentence left, the QR right. */
function sealMark({ text, qr, alt }: SealMark) {
  const code = qrCode(qr);
  return (
    <div class="seal">
      <p class="note">{text}</p>
      <svg viewBox={`0 0 ${code.length} ${code.length}`} role="img" aria-label={alt}>
        <path d={qrPath(code)} />
      </svg>
    </div>
  );
}

/** A table of figures; the browser prints its head again on every page. */
function figures(block: ReportTable, width: number) {
  const { columns, rows } = block;
  const size = tableSize(columns.length) === SIZE.table ? 'figures' : 'figures wide';
  return (
    <table class={size}>
      <colgroup>
        {columns.map((column) => (
          <col style={{ width: `${column.width}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ header }) => (
            <th scope="col">{header}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr class={rowClass(row, isShortRow(row, block, width))}>{rowCells(row, columns)}</tr>
        ))}
      </tbody>
    </table>
  );
}

function rowClass({ style }: TableRow, isShort: boolean): string {
  return `${style} ${isShort ? 'short' : 'tall'}`;
}

function rowCells({ cells }: TableRow, columns: readonly TableColumn[]) {
  let at = 0;
  return cells.map(({ text, span = 1 }) => {
    const align = span > 1 ? 'left' : (columns[at]?.align ?? 'left');
    at += span;
    return (
      <td class={align} colSpan={span}>
        {text}
      </td>
    );
  });
}
