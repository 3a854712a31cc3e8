/**
 * A document as data: sections of blocks, every word and figure already in its final form. Renderers (HTML, .docx) lay
 * it out by Nghị định 30/2020/NĐ-CP and add no words; a line break in a text is a line break in the document.
 */

/** A run of pages with one orientation and page numbers of its own. */
export interface ReportSection {
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly ReportBlock[];
}

export interface ReportDocument {
  /** For lists and file names: `Thông báo kết quả - Xã Vĩnh Long`. */
  readonly name: string;
  readonly sections: readonly ReportSection[];
}

export type ReportBlock =
  Letterhead | Title | AnnexTitle | Heading | Paragraph | ReportTable | Bars | Closing | SealMark;

/** The opening of a document: issuing bodies left, Quốc hiệu and Tiêu ngữ right, then number, and place with date. */
export interface Letterhead {
  readonly kind: 'letterhead';
  readonly superiorBody: string;
  readonly issuingBody: string;
  readonly nation: string;
  readonly motto: string;
  /** Blank for the clerk: `Số:        /TB-UBND`. */
  readonly number: string;
  /** Of a letter, which has no title: `V/v …`, below its number. */
  readonly about?: string;
  readonly placeAndDate: string;
}

/** Type of the document and what it is about. */
export interface Title {
  readonly kind: 'title';
  readonly type: string;
  readonly subject: string;
}

/** The head of an annex: its label, title, and the document it belongs to. */
export interface AnnexTitle {
  readonly kind: 'annexTitle';
  readonly label: string;
  readonly title: string;
  readonly belongsTo: string;
}

export interface Heading {
  readonly kind: 'heading';
  readonly text: string;
}

export interface TextRun {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  /** `basis`: a căn cứ, in italics. `note`: small, under a table. `address`: Kính gửi, centred. */
  readonly style: 'body' | 'basis' | 'note' | 'address';
  readonly runs: readonly TextRun[];
}

export interface TableColumn {
  readonly header: string;
  /** Share of the table's width; the shares of a table add up to 100. */
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
}

interface TableCell {
  readonly text: string;
  /** Columns it covers; 1 where absent. */
  readonly span?: number;
}

export interface TableRow {
  /** `group`: heads the rows below it. `total`: adds up those above it. */
  readonly style: 'plain' | 'group' | 'total';
  readonly cells: readonly TableCell[];
}

export interface ReportTable {
  readonly kind: 'table';
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** A bar chart of text rows: prints everywhere, reads aloud, needs no picture. */
export interface Bars {
  readonly kind: 'bars';
  readonly rows: readonly {
    readonly label: string;
    readonly value: string;
    /** Length of the bar, from 0 to 1. */
    readonly share: number;
  }[];
}

/** Nơi nhận left, signature right. */
export interface Closing {
  readonly kind: 'closing';
  readonly recipients: { readonly label: string; readonly lines: readonly string[] };
  readonly signature: { readonly lines: readonly string[]; readonly name: string };
}

/** The code of the publication with the QR of its whole hash beside it. */
export interface SealMark {
  readonly kind: 'seal';
  readonly text: string;
  readonly qr: string;
  /** What the picture is, for who cannot see it. */
  readonly alt: string;
}
