import { expect, it } from '@jest/globals';
import { headRows, sealedRound } from '../../../src/rules/publication/sealed-round';
import { publicationTab } from '../../../src/tabs/publication';
import { golden } from '../../golden/golden';
import { renderTabPlan } from '../../golden/render-tab-plan';
import { SMALL_CONTENT } from '../rules/publication/contents';

it('the tab of a publication is laid out as its golden file says', () => {
  const head = headRows({
    number: 1,
    time: '25/11/2025 08:00:00',
    person: '',
    version: '0.1.0',
    criteria: 'Bộ nhỏ',
    provisional: 0,
  });
  const rows = [...head, ...sealedRound(SMALL_CONTENT)];
  const text = renderTabPlan(
    publicationTab({ number: 1, code: 'FF00-1A7F', hash: 'ff001a7f', rows }),
  );
  expect(text).toBe(golden('publication-tab', text));
});
