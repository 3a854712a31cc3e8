/** What the panel Báo cáo and the dialog of documents say while people choose kinds and units. */
export const REPORT_KIND = {
  notice: {
    name: 'Thông báo kết quả',
    hint: 'Gửi từng đơn vị: điểm, hạng, từng điểm bị trừ.',
  },
  summary: {
    name: 'Báo cáo tổng hợp',
    hint: 'Cả đợt: xếp hạng, biểu đồ, nơi mất điểm nhiều.',
  },
  annex: {
    name: 'Phụ lục xếp hạng',
    hint: 'Kèm quyết định: xếp hạng, điểm từng lĩnh vực.',
  },
  plan: {
    name: 'Kế hoạch khắc phục',
    hint: 'Từng đơn vị: việc cần làm, ai làm, thời hạn.',
  },
  periodReport: {
    name: 'Báo cáo CCHC kỳ của đơn vị',
    hint: 'Từng đơn vị báo cáo: số liệu, lời văn và nhiệm vụ của một kỳ.',
  },
  localityReport: {
    name: 'Báo cáo CCHC kỳ toàn địa bàn',
    hint: 'Một kỳ, các đơn vị cộng lại; kèm biểu theo đơn vị.',
  },
  conclusion: {
    name: 'Thông báo kết luận kiểm tra',
    hint: 'Từng đơn vị trong một cuộc kiểm tra ở tab Kiểm tra.',
  },
  reminder: {
    name: 'Công văn đôn đốc',
    hint: 'Một kỳ: ai chưa gửi, gửi trễ; hồ sơ, nhiệm vụ quá hạn; mục tiêu chưa đạt.',
  },
} as const;

export const CHOICE = {
  kinds: 'Loại tài liệu',
  units: 'Đơn vị',
  period: 'Kỳ báo cáo',
  visit: 'Cuộc kiểm tra',
  everyVisit: 'Mọi cuộc kiểm tra',
  visitOf: (inspection: string, unit: string, date: string) =>
    [inspection, unit, date].filter((part) => part.trim() !== '').join(' · '),
  /** What is taken where no period is chosen. */
  newest: (name: string, hasReports: boolean, hasVisits: boolean) =>
    [
      ...(hasReports ? [`Kỳ mới nhất: ${name}`] : []),
      ...(hasVisits ? ['mọi cuộc kiểm tra'] : []),
    ].join('; '),
  /** In the sidebar, which knows no periods. */
  periodLater: 'Kỳ báo cáo chọn ở hộp sắp mở.',
  /** Where no chosen kind is written for single units. */
  wholeRound: 'Tài liệu đã chọn viết chung cho mọi đơn vị, không cần chọn đơn vị.',
  scopes: {
    this: (unit: string) => `Chỉ ${unit}`,
    all: (count: number) => `Tất cả ${count} đơn vị`,
    some: 'Chọn từng đơn vị',
  },
  search: 'Tìm đơn vị',
  searchHint: 'Gõ tên, không cần dấu',
  nothingFound: 'Không có đơn vị nào khớp.',
  tickShown: 'Chọn hết',
  untickShown: 'Bỏ chọn hết',
  ticked: (count: number, of: number) => `Đã chọn ${count}/${of}`,
  noKind: 'Chọn ít nhất một loại tài liệu.',
  noUnit: 'Chọn ít nhất một đơn vị.',
  documents: (count: number) => `${count} tài liệu`,
} as const;

export const REPORT_WARNING = {
  missingSettings: (labels: readonly string[]) =>
    `Tab Cấu hình còn trống: ${labels.join(', ')}. Chỗ đó trong tài liệu sẽ để dấu chấm; điền vào cột B của các dòng này rồi bấm Làm mới.`,
  provisional: (units: number) =>
    `Kết quả còn tạm tính: ${units} đơn vị có nội dung chưa nhập hoặc chưa đọc được. Tài liệu sẽ ghi rõ là tạm tính.`,
} as const;

export const REPORT_PANEL = {
  create: 'Tạo báo cáo',
  opening: 'Đang mở hộp báo cáo…',
  opened: 'Đã mở hộp báo cáo.',
} as const;
