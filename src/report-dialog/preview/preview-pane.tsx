/** The document that is looked at, as pages of paper, with the ways to the one before and the one after, and its size. */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { PREVIEW } from '../../text/report-dialog';
import type { PlannedDocument } from '../plan-documents';
import { PageSheet } from './page-sheet';
import { measureSection } from './measure-section';
import { paperWidth } from './page-style';
import { reportPages, type ReportPage } from './report-pages';

const ZOOMS = ['fit', 'small', 'full', 'large'] as const;
type Zoom = (typeof ZOOMS)[number];

const FIXED = { small: 0.75, full: 1, large: 1.5 } as const;

/** The space around the paper. */
const AROUND = 24;

interface PreviewPaneProps {
  readonly planned: PlannedDocument | undefined;
  readonly onPrevious: (() => void) | undefined;
  readonly onNext: (() => void) | undefined;
}

export function PreviewPane({ planned, onPrevious, onNext }: PreviewPaneProps) {
  const [zoom, setZoom] = useState<Zoom>('fit');
  const scroller = useRef<HTMLDivElement>(null);
  const pages = usePages(planned);
  const isWide = pages.some(({ orientation }) => orientation === 'landscape');
  const scale = useZoom(scroller, zoom, isWide);
  useEffect(() => {
    scroller.current?.scrollTo(0, 0);
  }, [planned?.key]);
  return (
    <section class="preview" aria-label={PREVIEW.title}>
      <div class="preview-bar">
        <StepButton caption={PREVIEW.previous} sign="‹" onStep={onPrevious} />
        <StepButton caption={PREVIEW.next} sign="›" onStep={onNext} />
        <h2>{planned?.name}</h2>
        <span class="muted">{PREVIEW.pages(pages.length)}</span>
        <ZoomPicker zoom={zoom} onZoom={setZoom} />
      </div>
      <div class="pages" ref={scroller} tabIndex={0} role="document" aria-label={planned?.name}>
        <div class="paper" style={{ transform: `scale(${scale})` }}>
          {pages.map((page, i) => (
            <PageSheet key={i} page={page} />
          ))}
        </div>
      </div>
    </section>
  );
}

interface StepButtonProps {
  readonly caption: string;
  readonly sign: string;
  readonly onStep: (() => void) | undefined;
}

function StepButton({ caption, sign, onStep }: StepButtonProps) {
  return (
    <button
      type="button"
      title={caption}
      aria-label={caption}
      aria-disabled={onStep === undefined}
      onClick={onStep}
    >
      {sign}
    </button>
  );
}

interface ZoomPickerProps {
  readonly zoom: Zoom;
  readonly onZoom: (zoom: Zoom) => void;
}

function ZoomPicker({ zoom, onZoom }: ZoomPickerProps) {
  return (
    <select
      aria-label={PREVIEW.zoom}
      value={zoom}
      onChange={(event) => {
        onZoom(event.currentTarget.value as Zoom);
      }}
    >
      {ZOOMS.map((name) => (
        <option key={name} value={name}>
          {PREVIEW.zooms[name]}
        </option>
      ))}
    </select>
  );
}

/** Laid out anew only for another document. After drawing, because laying out draws by itself. */
function usePages(planned: PlannedDocument | undefined): readonly ReportPage[] {
  const [pages, setPages] = useState<readonly ReportPage[]>([]);
  useLayoutEffect(() => {
    setPages(planned === undefined ? [] : reportPages(planned.document, measureSection));
  }, [planned?.key]);
  return pages;
}

/** How large the paper is shown: as wide as the pane, also when the pane changes, or a fixed size. */
function useZoom(pane: RefObject<HTMLElement | null>, zoom: Zoom, isWide: boolean): number {
  const [width, setWidth] = useState(() => paperWidth('portrait'));
  useEffect(() => {
    const { current } = pane;
    if (current === null) return undefined;
    const observer = new ResizeObserver(() => {
      setWidth(current.clientWidth);
    });
    observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, []);
  if (zoom !== 'fit') return FIXED[zoom];
  return (width - AROUND) / paperWidth(isWide ? 'landscape' : 'portrait');
}
