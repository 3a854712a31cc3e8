/**
 * What the tab Hướng dẫn says, read from the page that carries it: as part of the script every execution would load it,
 * custom functions included. Source: developers.google.com/apps-script/reference/html/html-service
 */
import type { Guide } from '../../tabs/guide-tab';

export function readGuide(): Guide {
  return JSON.parse(HtmlService.createHtmlOutputFromFile('guide').getContent()) as Guide;
}
