/** One block of a document as HTML: text nodes only, line breaks kept by the style sheet (document-css.ts). */
import type { ReportBlock } from '../../reports/report-document';
import { BarsView } from './bars-view';
import { ClosingView } from './closing-view';
import { LetterheadView } from './letterhead-view';
import { TableView } from './table-view';

export interface BlockProps {
  readonly block: ReportBlock;
  /** Of the text, in millimetres. */
  readonly width: number;
}

export function BlockView({ block, width }: BlockProps) {
  switch (block.kind) {
    case 'letterhead':
      return <LetterheadView block={block} />;
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
      return <TableView block={block} width={width} />;
    case 'bars':
      return <BarsView block={block} />;
    case 'closing':
      return <ClosingView block={block} />;
  }
}
