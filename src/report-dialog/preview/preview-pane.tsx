/** The document that is looked at, as pages of paper, with the ways to the one before and the one after, and its size. */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button, Select } from '../../client/controls';
import { PREVIEW } from '../../text/report-dialog';
import type { PlannedDocument } from '../plan-documents';
import type { PlaceProps } from '../state/use-workplace';
import { PageSheet } from './page-sheet';
import { measureSection } from './measure-section';
import { paperWidth } from './page-style';
import { reportPages, type ReportPage } from './report-pages';

const ZOOMS = ['fit', 'small', 'full', 'large'] as const;
type Zoom = (typeof ZOOMS)[number];

const FIXED = { small: 0.75, full: 1, large: 1.5 } as const;

/** The space around the paper. */
const AROUND = 24;

export function PreviewPane({ place }: PlaceProps) {
  const { documents, shown } = place;
  const planned = documents[shown];
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
        <StepButton place={place} caption={PREVIEW.previous} sign="‹" to={shown - 1} />
        <StepButton place={place} caption={PREVIEW.next} sign="›" to={shown + 1} />
        <h2>{planned?.name}</h2>
        <span class="muted">{PREVIEW.pages(pages.length)}</span>
        <Select
          label={PREVIEW.zoom}
          value={zoom}
          values={ZOOMS}
          captionOf={(name) => PREVIEW.zooms[name]}
          onChoose={setZoom}
        />
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

interface StepButtonProps extends PlaceProps {
  readonly caption: string;
  readonly sign: string;
  readonly to: number;
}

/** Never disabled outright: a button that was just pressed would lose the focus. */
function StepButton({ place: { documents, show }, caption, sign, to }: StepButtonProps) {
  const isThere = documents[to] !== undefined;
  return (
    <Button
      title={caption}
      aria-label={caption}
      aria-disabled={!isThere}
      caption={sign}
      onPress={() => {
        if (isThere) show(to);
      }}
    />
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
