/** How large the paper is shown: as wide as the pane, also when the pane changes, or a fixed size. */
import { useEffect, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import { paperWidth } from './page-style';

export const ZOOMS = ['fit', 'small', 'full', 'large'] as const;
export type Zoom = (typeof ZOOMS)[number];

const FIXED = { small: 0.75, full: 1, large: 1.5 } as const;

/** The space around the paper. */
const AROUND = 24;

export function useZoom(pane: RefObject<HTMLElement | null>, zoom: Zoom, isWide: boolean): number {
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
