import { describe, expect, it } from '@jest/globals';
import { STAGES, type Stage } from '../../../../src/core/stage';
import { areaName, areaOf } from '../../../../src/tabs/plan/a1';
import { freshGroupLayout } from '../../../../src/tabs/plan/group-layout';
import { planProtections, type ProtectionSource } from '../../../../src/tabs/plan/protection-plan';

/** Two units: self block J:K, appraised block L:M, rows 5 to 9. */
const SOURCE: ProtectionSource = {
  stage: 'selfAssessment',
  groups: [
    { groupCode: '1', layout: freshGroupLayout('1 Chỉ đạo', 5, 2), units: ['Xã Một', 'Xã Hai'] },
  ],
  others: [],
  otherRoles: ['guide', 'settings', 'units', 'ranking', 'deductions', 'remediation', 'log'],
  unitEmails: new Map([
    ['Xã Một', 'mot@xa.vn; hai-nguoi@xa.vn'],
    ['Xã Hai', 'chưa có'],
  ]),
  appraisers: new Map([['1', 'so@tinh.vn']]),
};

const openIn = (stage: Stage | undefined) =>
  planProtections({ ...SOURCE, stage })
    .tabs.at(-1)
    ?.open.map(areaName);

describe('planProtections', () => {
  it.each([
    ['preparation', []],
    ['selfAssessment', ['J6:K10']],
    ['appraisal', ['L6:M10']],
    ['explanation', ['L6:M10']],
    ['publication', []],
  ] as const)('opens on a group tab in the stage %s: %j', (stage, areas) => {
    expect(openIn(stage)).toEqual(areas);
  });

  it('opens nothing where Cấu hình names no stage', () => {
    expect(openIn(undefined)).toEqual([]);
  });

  it('closes the tabs of settings and results, and leaves those that people type freely', () => {
    expect(planProtections(SOURCE).tabs.map(({ role }) => role)).toEqual([
      'settings',
      'units',
      'ranking',
      'deductions',
      'group:1',
    ]);
  });

  it('gives each unit its own column and the appraisers their block, whatever the stage', () => {
    const blocks = STAGES.map((stage) => planProtections({ ...SOURCE, stage }).blocks);
    for (const plan of blocks) expect(plan).toEqual(blocks[0]);
    expect(
      blocks[0]?.map(({ name, area, editors }) => [name, area && areaName(area), editors]),
    ).toEqual([
      ['CCHC tự chấm: Xã Một', 'J6:J10', ['hai-nguoi@xa.vn', 'mot@xa.vn']],
      ['CCHC tự chấm: Xã Hai', 'K6:K10', []],
      ['CCHC thẩm định: 1', 'L6:M10', ['so@tinh.vn']],
    ]);
  });

  it('opens on any other tab what it says, whatever the stage, and gives its blocks to whom they are for', () => {
    const area = areaOf(8, 7, 70);
    const block = { whose: 'unit', subject: 'Xã Một', name: 'CCHC số liệu: Xã Một', area } as const;
    const others = [{ role: 'period:2025-Q1', open: [area], blocks: [block] }];
    for (const stage of STAGES) {
      const { tabs, blocks, problems } = planProtections({ ...SOURCE, others, stage });
      expect(tabs.at(-1)).toMatchObject({ role: 'period:2025-Q1', area: null, open: [area] });
      expect(blocks.at(-1)).toMatchObject({ ...block, editors: ['hai-nguoi@xa.vn', 'mot@xa.vn'] });
      expect(problems).toEqual(planProtections(SOURCE).problems);
    }
  });

  it('names what is no address, and who has none', () => {
    expect(planProtections(SOURCE).problems).toEqual([
      { kind: 'invalid', whose: 'unit', name: 'Xã Hai', email: 'chưa' },
      { kind: 'invalid', whose: 'unit', name: 'Xã Hai', email: 'có' },
      { kind: 'nobody', whose: 'unit', name: 'Xã Hai', email: '' },
    ]);
  });

  const versions = (source: ProtectionSource) =>
    planProtections(source).blocks.map(({ version }) => version);

  it('gives another version exactly to what has other editors', () => {
    const before = versions(SOURCE);
    const after = versions({ ...SOURCE, unitEmails: new Map([['Xã Một', 'khac@xa.vn']]) });
    expect(after.map((version, i) => version === before[i])).toEqual([false, true, true]);
    const respelled = new Map([['Xã Một', 'hai-nguoi@xa.vn MOT@xa.vn']]);
    expect(versions({ ...SOURCE, unitEmails: respelled })).toEqual(before);
  });

  it('gives another version to what stands elsewhere', () => {
    const moved = SOURCE.groups.map((group) => ({
      ...group,
      layout: { ...group.layout, firstRow: 9 },
    }));
    const before = versions(SOURCE);
    expect(versions({ ...SOURCE, groups: moved }).filter((v) => before.includes(v))).toEqual([]);
  });
});
