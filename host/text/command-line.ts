// Everything the command line says; figures come in, sentences go out.

export const USAGE = `Chấm điểm Chỉ số cải cách hành chính (CCHC) tại chỗ

  cchc demo [--out TỆP.xlsx] [--json]
      Chấm đợt mẫu 18 đơn vị, in bảng xếp hạng và điểm trừ của Xã Vĩnh Long.
  cchc new TỆP.xlsx [--units TỆP.txt] [--criteria TỆP.csv|TỆP.xlsx] [--year NĂM] [--locality TÊN] [--force] [--json]
      Tạo bảng chấm điểm trống. Không nêu gì thêm: 18 đơn vị và bộ tiêu chí mẫu.
      --units: mỗi dòng một tên đơn vị. --criteria: bảng cột A đến I như một tab lĩnh vực.
  cchc score TỆP.xlsx [--unit TÊN] [--out TỆP.xlsx] [--force] [--json]
      Chấm một bảng đã nhập trong Excel hoặc LibreOffice; --unit in thêm điểm trừ của đơn vị đó,
      --out ghi bảng đã có điểm ra tệp mới.
  cchc serve [--no-serve]
      Như demo, rồi mở bảng chấm điểm thành trang web tại máy này; dừng bằng Ctrl+C.
      --no-serve: chỉ in kết quả rồi thoát.
`;

export const STEP = {
  open: 'Mở máy tính bảng…',
  setUp: 'Tạo các tab…',
  enter: 'Nhập kết quả mẫu…',
  read: 'Đọc tệp…',
  calculate: 'Tính điểm…',
  write: 'Ghi tệp…',
} as const;

export const FAULT = {
  unknownCommand: (name: string) => `Không có lệnh “${name}”. Gõ cchc --help để xem cách dùng.`,
  unknownOption: (detail: string) =>
    `Tùy chọn không dùng được: ${detail}. Gõ cchc --help để xem cách dùng.`,
  fileArgument: (command: string) =>
    `Lệnh ${command} cần đúng một tên tệp, ví dụ: cchc ${command} bang-cham.xlsx`,
  year: (text: string) => `Năm “${text}” không dùng được; hãy ghi bốn chữ số, ví dụ 2025.`,
  noFile: (file: string) => `Không có tệp ${file}.`,
  unreadableFile: (file: string, why: string) => `Không đọc được tệp ${file}: ${why}.`,
  unwritableFile: (file: string, why: string) => `Không ghi được tệp ${file}: ${why}.`,
  fileExists: (file: string) => `Tệp ${file} đã có; chọn tên khác, hoặc thêm --force để ghi đè.`,
  noUnits: (file: string) => `Tệp ${file} không có tên đơn vị nào; hãy ghi mỗi dòng một tên.`,
  unknownUnit: (name: string) => `Không có đơn vị “${name}” trong bảng.`,
  notOurs: (file: string, message: string) =>
    `Tệp ${file} không phải bảng chấm điểm CCHC. ${message}`,
  notBuilt: (file: string) => `Chưa có ${file}. Chạy npm run build trước.`,
  unexpected: (message: string) => `Lỗi ngoài dự kiến: ${message}`,
} as const;

export const TABLE = {
  title: (year: number, units: number) => `XẾP HẠNG CHỈ SỐ CCHC NĂM ${year} (${units} đơn vị)`,
  headers: [
    'Hạng',
    'Đơn vị',
    'Điểm',
    'Tối đa',
    'Chỉ số',
    'Xếp loại',
    'Tự chấm',
    'Chênh lệch',
    'Ghi chú',
  ],
  provisional: 'Tạm tính',
  deductionsTitle: (unit: string, total: string, rank: string, grade: string) =>
    `${unit}: ${total} điểm, hạng ${rank}, xếp loại ${grade}`,
  deductions: (count: number, sum: string) => `${count} điểm trừ, cộng ${sum} điểm:`,
  noDeductions: 'Không bị trừ điểm nào.',
  unranked: 'chưa xếp hạng',
  provisionalNote: 'Kết quả tạm tính: còn nội dung chưa nhập hoặc chưa đọc được.',
} as const;

export const SERVE = {
  at: (url: string) => `Mở ${url} trong trình duyệt để dùng bảng chấm điểm. Nhấn Ctrl+C để dừng.`,
} as const;

export const DONE = {
  created: (file: string, units: number, leaves: number) =>
    `Đã tạo ${file}: ${units} đơn vị, ${leaves} nội dung chấm. Nhập kết quả vào khối Tự chấm rồi chạy: cchc score ${file}`,
  saved: (file: string) => `Đã ghi bảng đã chấm vào ${file}.`,
  counts: (calls: number, services: number) =>
    `${calls} lần gọi hàm CCHC, ${services} lần gọi dịch vụ bảng tính.`,
} as const;
