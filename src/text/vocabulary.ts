/** The Vietnamese words that scoring recognises in cells (docs/scoring-method.md); the first of a list is the one we write ourselves. */
import type { Vocabulary } from '../core/vocabulary';

export const VOCABULARY: Vocabulary = {
  yes: ['Có'],
  no: ['Không'],
  notApplicable: ['KPS', 'Không phát sinh'],
  methods: {
    yesNo: 'Có/Không',
    choice: 'Lựa chọn',
    bands: 'Bậc thang',
    proportion: 'Tỷ lệ',
    count: 'Số lượng',
    faults: 'Trừ lỗi',
    relativeToBest: 'So cao nhất',
    direct: 'Chấm trực tiếp',
  },
  policies: { zero: '0 điểm', maximum: 'điểm tối đa', exclude: 'loại trừ' },
  scope: { only: 'chỉ', except: 'trừ' },
  scale: {
    floor: 'sàn',
    target: 'đích',
    eachUnit: 'mỗi đơn vị',
    eachFault: 'mỗi lỗi',
    cap: 'trừ tối đa',
    from: 'từ',
    to: 'đến',
    toBelow: 'đến dưới',
    orMore: 'trở lên',
    above: 'trên',
    reach: 'đạt',
    below: 'dưới',
    ratio: 'tỷ lệ',
    lowest: 'thấp nhất',
    span: 'từ thấp đến cao',
    place: 'hạng',
    others: 'còn lại',
  },
  awards: { unit: 'điểm', less: 'trừ', unproven: ['thiếu minh chứng'] },
  conditions: {
    when: 'nếu',
    and: 'và',
    then: 'thì',
    is: 'là',
    unit: 'đơn vị',
    atMost: 'tối đa',
  },
};

/** What a score cell shows for a leaf that leaves the index. */
export const EXCLUDED_MARK = 'KPS';

/** What a score cell shows where the row does not concern the unit. */
export const NOT_CONCERNED_MARK = '–';

/** Begins every message that stands in a cell instead of a score. */
export const WARNING_MARK = '⚠';
