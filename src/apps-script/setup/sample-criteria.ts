/**
 * The sample set, read from the page that carries it: as part of the script it would be loaded by every execution, custom
 * functions included. Source: developers.google.com/apps-script/reference/html/html-service
 */
import type { CriteriaSet } from '../../catalogue/criteria-set';
import { readSampleCriteria } from '../../catalogue/sample-criteria';
import { SAMPLE_SET } from '../../text/labels';

export function sampleCriteria(): CriteriaSet {
  const page = HtmlService.createHtmlOutputFromFile('sample-criteria');
  return readSampleCriteria(page.getContent(), SAMPLE_SET);
}
