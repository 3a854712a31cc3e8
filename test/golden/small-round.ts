// Two groups, two units: small enough that its tabs can be read as text.
import { SAMPLE_CRITERIA } from '../helpers/sample-round';
import type { CriteriaNode } from '../../src/catalogue/criteria-set';
import { groupsOf } from '../../src/catalogue/groups-of';
import { DEFAULT_GRADES } from '../../src/text/default-grades';
import { TAB_NAME } from '../../src/text/labels';
import { freshGroupLayout } from '../../src/tabs/plan/group-layout';
import type { RoundSetup } from '../../src/tabs/plan/round-setup';
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

export const SMALL_ROUND: RoundSetup = {
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
  units: ['Xã Một', 'Xã Hai'],
  settings: {
    year: 2025,
    locality: 'Huyện Mẫu',
    superiorBody: '',
    issuingBody: 'UBND huyện Mẫu',
    decimals: 2,
    grades: DEFAULT_GRADES,
    tieBreakers: ['2', '1'],
  },
};

/** The same settings over the whole sample set, for as many units as wanted. */
export function sampleRoundOf(unitCount: number): RoundSetup {
  const units = Array.from({ length: unitCount }, (_, i) => `Xã ${i + 1}`);
  const settings = { ...SMALL_ROUND.settings, tieBreakers: ['3', '1'] };
  return { set: SAMPLE_CRITERIA, units, settings };
}

/** A round with the layouts that its fresh tabs have. */
export function sourcesOf({ set, units, settings }: RoundSetup) {
  const groups = groupsOf(set);
  return {
    groups,
    settings,
    unitCount: units.length,
    settingsLayout: freshSettingsLayout(TAB_NAME.settings),
    layouts: groups.map(({ group, nodes }) =>
      freshGroupLayout(group.tab ?? group.name, nodes.length, units.length),
    ),
  };
}
