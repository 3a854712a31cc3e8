/**
 * The pages of the document that is looked at; laid out anew only for another document. After drawing, because laying out
 * draws by itself.
 */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { PlannedDocument } from '../plan-documents';
import { measureSection } from './measure-section';
import { reportPages, type ReportPage } from './report-pages';

export function usePages(planned: PlannedDocument | undefined): readonly ReportPage[] {
  const [pages, setPages] = useState<readonly ReportPage[]>([]);
  useLayoutEffect(() => {
    setPages(planned === undefined ? [] : reportPages(planned.document, measureSection));
  }, [planned?.key]);
  return pages;
}
