/** The criteria sets that the project ships, and what documents call an index that is scored by one of them. */

export const SAMPLE_SETS = {
  reform: {
    title: 'Bộ tiêu chí mẫu Chỉ số CCHC cấp xã',
    status: 'Bản mẫu do dự án tự soạn; thay bằng bộ tiêu chí của địa phương',
  },
  service: {
    title: 'Bộ chỉ số 766 phục vụ người dân và doanh nghiệp',
    status:
      'Theo Quyết định số 766/QĐ-TTg; công thức do bên thứ ba đối chiếu với số liệu công bố, chưa đối chiếu với văn bản gốc',
  },
} as const;

export type SampleSetId = keyof typeof SAMPLE_SETS;

/** Undefined where the title is that of a locality's own set. */
export function sampleSetOf(title: unknown): SampleSetId | undefined {
  const ids = Object.keys(SAMPLE_SETS) as SampleSetId[];
  return ids.find((id) => SAMPLE_SETS[id].title === title);
}

export interface IndexName {
  readonly full: string;
  /** Where a document first speaks of it. */
  readonly introduced: string;
  readonly short: string;
}

const REFORM: IndexName = {
  full: 'Chỉ số cải cách hành chính',
  introduced: 'Chỉ số cải cách hành chính (CCHC)',
  short: 'Chỉ số CCHC',
};

const SERVICE: IndexName = {
  full: 'Bộ chỉ số phục vụ người dân, doanh nghiệp',
  introduced:
    'Bộ chỉ số chỉ đạo, điều hành và đánh giá chất lượng phục vụ người dân, doanh nghiệp trong thực hiện thủ tục hành chính, dịch vụ công theo thời gian thực trên môi trường điện tử (Bộ chỉ số 766)',
  short: 'Bộ chỉ số 766',
};

/** A locality's own set is one of administrative reform. */
export function indexNameOf(criteriaTitle: string): IndexName {
  return sampleSetOf(criteriaTitle) === 'service' ? SERVICE : REFORM;
}
