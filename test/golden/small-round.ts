// Two groups, two units: small enough that its tabs can be read as text.
import { SAMPLE_CRITERIA } from '../helpers/sample-round';
import type { CriteriaNode } from '../../src/catalogue/criteria-set';
import { groupsOf } from '../../src/catalogue/groups-of';
import { DEFAULT_GRADES } from '../../src/text/default-grades';
import { TAB_NAME } from '../../src/text/labels';
import { freshGroupLayout } from '../../src/tabs/plan/group-layout';
import GUIDE from '../../src/text/guide.json';
import { groupTabName } from '../../src/tabs/group';
import type { RoundTabs } from '../../src/tabs/plan/tab';
import { newUnits } from '../../src/rules/units';
import { unitsLayout } from '../../src/tabs/plan/units-layout';
import { freshSettingsLayout } from '../../src/tabs/plan/settings-layout';

const node = (code: string, name: string, maximum: number): CriteriaNode => ({
  code,
  name,
  maximum,
  method: '',
  scale: '',
  notApplicable: '',
  hint: '',
  evidence: '',
  officer: '',
});

const leaf = (code: string, name: string, maximum: number, method: string, scale = '') => ({
  ...node(code, name, maximum),
  method,
  scale,
  notApplicable: 'loại trừ',
  hint: 'Số đạt / tổng số',
  evidence: 'Báo cáo',
  officer: 'Văn phòng',
});

type Source = Pick<RoundTabs, 'set' | 'units' | 'settings'>;

const SMALL: Source = {
  set: {
    title: 'Bộ nhỏ',
    status: 'Để kiểm thử',
    nodes: [
      { ...node('1', 'Chỉ đạo, điều hành', 5.5), tab: '1 Chỉ đạo' },
      node('1.1', 'Kế hoạch', 3.5),
      leaf('1.1.1', 'Ban hành', 1.5, 'Lựa chọn', 'Đúng hạn = 1,5; Trễ hạn = 0,5'),
      leaf('1.1.2', 'Thực hiện', 2, 'Tỷ lệ', 'sàn 80%'),
      leaf('1.2', 'Kiểm tra', 2, 'Có/Không'),
      { ...node('2', 'Thể chế', 3), tab: '2 Thể chế' },
      leaf('2.1', 'Rà soát', 3, 'Trừ lỗi', 'mỗi lỗi = 0,25'),
    ],
  },
  units: newUnits(['Xã Một', 'Xã Hai']),
  settings: {
    year: 2025,
    locality: 'Huyện Mẫu',
    superiorBody: '',
    issuingBody: 'UBND huyện Mẫu',
    decimals: 2,
    rowDecimals: 2,
    grades: DEFAULT_GRADES,
  },
};

/** A round with the layouts that its fresh tabs have. */
function roundOf(source: Source): RoundTabs {
  const { set, units } = source;
  return {
    ...source,
    settingsLayout: freshSettingsLayout(TAB_NAME.settings),
    unitsLayout: unitsLayout(TAB_NAME.units),
    layouts: groupsOf(set).map((group) =>
      freshGroupLayout(groupTabName(group), group.nodes.length, units.length),
    ),
    guide: () => GUIDE,
    indicators: () => ({
      columns: ['code', 'name', 'measure', 'source', 'constraints'],
      rows: [['HS03', 'Hồ sơ tiếp nhận', 'hồ sơ', 'Nhập', '=HS04+HS05']],
    }),
    ruleBook: () => ({
      ...{ title: 'Cách tính', hint: '', methods: [] },
      tried: ['Tỷ lệ', '', '1', '1/2'],
    }),
    keepsCriteria: true,
  };
}

export const SMALL_ROUND = roundOf(SMALL);

/** The same settings over the whole sample set, for as many units as wanted. */
export function sampleRoundOf(unitCount: number): RoundTabs {
  const units = newUnits(Array.from({ length: unitCount }, (_, i) => `Xã ${i + 1}`));
  return roundOf({ set: SAMPLE_CRITERIA, units, settings: SMALL.settings });
}
