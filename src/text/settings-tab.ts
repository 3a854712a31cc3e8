/** The words of Cấu hình: its settings with what may stand beside them, the tables of grades, of appraisers and of further reporters. */
import { STAGES } from '../core/stage';
import { STAGE_NAME } from './stage';

/** What may stand beside some settings; the first of each is what a blank means. */
export const SETTING_CHOICES = {
  roundedPart: ['từng dòng', 'tổng điểm'],
  roundingMode: ['nửa thì lên', 'cắt bỏ'],
  ranksByKind: ['Không', 'Có'],
} as const;

/** Among the tie-breakers, before the code whose answer is compared; in folded form. */
export const TIE_RESULT = 'kết quả';

export const SETTINGS_TAB = {
  title: 'Cấu hình đợt chấm',
  hint: 'Chỉ sửa cột B. Số chữ số thập phân, tiêu chí phụ và bảng xếp loại có hiệu lực ngay; chạy lại Khởi tạo để ô điểm hiện đủ chữ số.',
  columns: { label: 'Tên mục', value: 'Giá trị', note: 'Chú thích', keys: 'Khóa' },
  labels: {
    year: 'Năm chấm điểm',
    locality: 'Địa phương',
    superiorBody: 'Cơ quan chủ quản',
    issuingBody: 'Cơ quan ban hành',
    decimals: 'Số chữ số thập phân của điểm',
    tieBreakers: 'Tiêu chí phụ khi bằng chỉ số',
    ceiling: 'Trần 100',
    stage: 'Giai đoạn',
    selfDeadline: 'Hạn tự chấm',
    appraisalDeadline: 'Hạn thẩm định',
    explanationDeadline: 'Hạn giải trình',
    criteriaTitle: 'Bộ tiêu chí',
    criteriaStatus: 'Tình trạng bộ tiêu chí',
    roundingStep: 'Bước làm tròn điểm',
    roundedPart: 'Làm tròn ở',
    roundingMode: 'Cách làm tròn',
    ranksByKind: 'Xếp hạng theo loại',
    version: 'Phiên bản CCHC đã tính',
  },
  notes: {
    decimals: 'Từ 0 đến 4; thường là 2.',
    roundingStep: 'Ví dụ 0,25 hoặc 0,5. Để trống: theo số chữ số thập phân.',
    roundedPart:
      'từng dòng, hoặc chỉ tổng điểm (khi ấy các dòng giữ 4 chữ số). Để trống: từng dòng.',
    roundingMode: 'nửa thì lên, hoặc cắt bỏ phần lẻ (cả chỉ số). Để trống: nửa thì lên.',
    ranksByKind: 'Có: mỗi Loại ở tab Đơn vị xếp hạng riêng, 1/14 và 1/102. Để trống: Không.',
    tieBreakers:
      'Xét lần lượt: mã, từ lĩnh vực đến nội dung chấm, hoặc kết quả của một nội dung, ví dụ 3; kết quả 5.2. Để trống: đồng hạng.',
    ceiling:
      'Có, hoặc để trống: điểm cộng không đưa chỉ số lên quá 100. Không: chỉ số có thể quá 100.',
    criteriaTitle:
      'Chọn trước khi tạo các tab lĩnh vực. Bộ của địa phương: bấm Khởi tạo để có bảng mẫu ở tab Bộ tiêu chí.',
    stage: 'Chuẩn bị, Tự chấm, Thẩm định, Giải trình, Công bố.',
    version: 'CCHC tự ghi. Sau khi cập nhật CCHC: menu CCHC → Tính lại.',
    gradeBands:
      'Mức điểm thấp nhất của mỗi loại, theo quyết định của địa phương; trên 90 ghi > 90. Điều kiện: mọi dòng > 0; mọi tiêu chí ≥ 50%; nhiều nhất 20%. Dưới các loại có thể ghi mức trần: nếu 9.1 là Khiển trách thì cao nhất Tốt.',
    appraisers:
      'Ai thẩm định lĩnh vực nào; nhiều e-mail cách nhau dấu phẩy. Có hiệu lực sau khi bấm Phân quyền ở thẻ Đợt chấm.',
    reporters:
      'Chỉ báo cáo số liệu theo dõi, không chấm điểm, không xếp hạng. Có cột ở những kỳ mở sau đó; e-mail có hiệu lực sau khi bấm Phân quyền ở thẻ Đợt chấm.',
  },
  ceilings: ['Có', 'Không'],
  /** What stood in the place of the third header before there were conditions. */
  formerGradeNote: 'Mức điểm thấp nhất của mỗi loại, theo quyết định của địa phương.',
  gradeHeaders: ['Xếp loại', 'Chỉ số từ', 'Điều kiện'],
  reporterHeaders: ['Đơn vị báo cáo thêm', 'Cấp', 'E-mail'],
  appraiserHeaders: ['Lĩnh vực', 'E-mail người thẩm định'],
  stages: STAGES.map((stage) => STAGE_NAME[stage]),
} as const;
