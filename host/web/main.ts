// Entry of the page: fetches the add-on's bundle, starts the page, and says so where it cannot.
import type { IWorkbookData } from '@univerjs/core';
import { page } from '../text/page';
import { byId } from './dom';
import type { Bundle } from './open-page-host';
import type { SampleName } from './menu/page-menus';
import { PageApp } from './page-app';

async function text(file: string): Promise<string> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.text();
}

async function start(): Promise<void> {
  const bundle = JSON.parse(await text('bundle.json')) as Bundle;
  const loadSample = async (name: SampleName) =>
    JSON.parse(await text(`sample-${name}.json`)) as IWorkbookData;
  await PageApp.start(bundle, loadSample);
  byId('loading').remove();
}

byId('loading').textContent = page.loading;
start().catch((error: unknown) => {
  byId('loading').textContent = page.cannotOpen(error instanceof Error ? error.message : '');
});
