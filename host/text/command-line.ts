// Everything the command line says; figures come in, sentences go out.
import type { RuleForecast } from '../../src/contract/calls/forecast-rule';

export const USAGE = `Chấm điểm Chỉ số cải cách hành chính (CCHC) tại chỗ

  cchc demo [--set cchc|766] [--out TỆP.xlsx] [--force] [--json]
      Chấm đợt mẫu 18 đơn vị, in bảng xếp hạng và điểm trừ của Xã Vĩnh Long, ghi văn bản mẫu vào thư mục out.
  cchc demo --monitoring [--out TỆP.xlsx] [--force] [--json]
      Năm theo dõi mẫu từ số liệu của năm bài báo, báo cáo công khai: mở ba kỳ, nhập số, in đơn vị đạt mấy mục tiêu
      và số nào không thể đúng; ghi bảng vào out/theo-doi-2022.xlsx, hoặc tệp nêu ở --out, và bốn văn bản mẫu vào
      thư mục out.
  cchc new TỆP.xlsx [--units TỆP.txt] [--set cchc|766] [--criteria TỆP.csv|TỆP.xlsx] [--year NĂM] [--locality TÊN] [--force] [--json]
      Tạo bảng chấm điểm trống. Không nêu gì thêm: 18 đơn vị và bộ tiêu chí mẫu.
      --units: mỗi dòng một tên đơn vị. --criteria: bảng cột A đến I như một tab lĩnh vực.
      --set: bộ tiêu chí có sẵn, cchc (CCHC cấp xã) hoặc 766 (phục vụ người dân, doanh nghiệp).
  cchc new-year TỆP.xlsx [--out TỆP.xlsx] [--criteria TỆP.csv|TỆP.xlsx] [--force] [--json]
      Từ bảng của năm nay lập bảng của năm sau ra tệp mới, bảng cũ giữ nguyên: in những gì đi theo, những gì đã xóa.
      --out: không nêu thì thêm năm vào tên tệp. --criteria: bộ tiêu chí năm sau; in tiêu chí thêm, bỏ, đổi quy tắc.
  cchc score TỆP.xlsx [--unit TÊN] [--out TỆP.xlsx] [--force] [--json]
      Chấm một bảng đã nhập trong Excel hoặc LibreOffice; --unit in thêm điểm trừ của đơn vị đó,
      --out ghi bảng đã có điểm ra tệp mới. Kết quả chưa đọc được và chỗ cần sửa được in kèm, từng ô một;
      mã thoát 2: bảng đọc được nhưng văn bản lập từ đó sẽ sai (report khi ấy không ghi gì), 1: không đọc được.
  cchc report [TỆP.xlsx] --out THƯ_MỤC [--kind LOẠI] [--unit TÊN] [--period KỲ] [--format docx|html|pdf] [--force] [--json]
      Tạo văn bản của đợt chấm, mỗi văn bản một tệp; không nêu tệp: đợt mẫu.
      --kind: thong-bao, tong-hop, phu-luc, ke-hoach, bao-cao-ky, ket-luan, don-doc; nhiều loại thì ngăn cách bằng dấu phẩy,
      không nêu: bốn loại đầu, hoặc hai loại sau nếu có --period. --unit: chỉ văn bản của đơn vị đó.
      --period: kỳ của báo cáo và của cuộc kiểm tra, ví dụ "Quý I"; không nêu: kỳ mới nhất, mọi cuộc kiểm tra.
  cchc what-if TỆP.xlsx --code MÃ [--maximum ĐIỂM] [--method CÁCH] [--scale THANG] [--policy KPS] [--json]
      Thử một quy tắc khác cho một tiêu chí: điểm và hạng của đơn vị nào đổi. Không ghi gì.
  cchc open-period TỆP.xlsx --kind "Quý I|6 tháng|Quý III|9 tháng|Năm" --out TỆP.xlsx [--force] [--json]
      Mở một kỳ theo dõi trong bảng chấm: tab Số liệu của kỳ, tab Chỉ tiêu và Theo dõi nếu chưa có; ghi ra tệp mới.
  cchc statistics TỆP.csv|TỆP.xlsx [--indicators TỆP] [--json]
      Số liệu một kỳ theo dõi: bảng có cột Mã (HS03, …) và mỗi đơn vị một cột; in số đọc được, số tính được, tổng và ≠ chỗ lệch.
      Dòng có chữ Cấp cho tổng theo cấp; cột Toàn địa bàn là số nguồn nêu. --indicators: danh mục khác, cột A đến I của tab Chỉ tiêu.
  cchc audit TỆP.csv|TỆP.xlsx [--previous TỆP] [--indicators TỆP] [--json]
      Điều không thể đúng trong bảng số liệu đó, hoặc trong mọi kỳ của một bảng chấm điểm; --previous: cùng bảng của kỳ lũy kế trước. Mã thoát 2: có số Lệch, hoặc chỗ chưa đọc được.
  cchc serve [--port CỔNG] [--no-serve]
      Như demo, rồi mở bảng chấm điểm thành trang web tại máy này (cổng 8765); dừng bằng Ctrl+C.
      --port: cổng khác; trình duyệt giữ bảng riêng cho từng cổng. --no-serve: chỉ in kết quả rồi thoát.
`;

export const WHAT_IF = {
  title: ({ code, name, moved, unitCount }: RuleForecast) =>
    `${code} ${name}: ${moved.length}/${unitCount} đơn vị đổi điểm hoặc hạng`,
  headers: ['Đơn vị', 'Điểm', 'Chỉ số', 'Hạng'],
  unchanged: 'Không đơn vị nào đổi điểm hay hạng.',
} as const;

/** A table of a period: headers in lower case, as they are looked for. */
export const PERIOD_TABLE = {
  code: 'mã',
  level: 'cấp',
  whole: 'toàn địa bàn',
  describing: ['mã', 'chỉ tiêu', 'đơn vị tính', 'mục tiêu', 'cách có số', 'ràng buộc'],
} as const;

export const MONITORING = {
  code: PERIOD_TABLE.code,
  whole: 'Toàn địa bàn',
  previous: 'kỳ trước',
  wrong: 'Lệch',
  headers: ['Mã', 'Chỉ tiêu'],
  findingHeaders: ['Đơn vị', 'Mã', 'Mức', 'Nội dung'],
  nothing: 'Không có số nào sai chắc chắn.',
  warning: '⚠',
  unread: (count: number) =>
    `${count} chỗ chưa đọc được nên chưa đối chiếu được; sửa rồi chạy lại:`,
  unreadHeaders: ['Đơn vị', 'Mã', 'Vì sao'],
} as const;

/** The board of a period as its tab has it, and how the sample year is told. */
export const MONITORED = {
  board: 'Theo dõi',
  columns: { unit: 'Đơn vị', met: 'Đạt', tasks: 'Nhiệm vụ' },
  file: 'out/theo-doi-2022.xlsx',
  title: (tab: string) => tab.toUpperCase(),
  unitHeaders: ['Đơn vị', 'Đạt mục tiêu', 'Nhiệm vụ'],
  nothing: 'Không có điều gì không thể đúng.',
  saved: (file: string) => `Đã ghi bảng vào ${file}.`,
  kept: (file: string) => `${file} đã có nên giữ nguyên; thêm --force để ghi lại.`,
} as const;

export const OPENED_PERIOD = {
  kinds: {
    firstQuarter: 'Quý I',
    halfYear: '6 tháng',
    thirdQuarter: 'Quý III',
    nineMonths: '9 tháng',
    year: 'Năm',
  },
  done: (file: string, name: string) => `Đã mở kỳ ở tab ${name} của ${file}.`,
} as const;

export const STEP = {
  open: 'Mở máy tính bảng…',
  setUp: 'Tạo các tab…',
  enter: 'Nhập kết quả mẫu…',
  read: 'Đọc tệp…',
  calculate: 'Tính điểm…',
  write: 'Ghi tệp…',
  document: (number: number, of: number, name: string) => `Văn bản ${number}/${of}: ${name}…`,
} as const;

/** The sample is scored and appraised; what is left to do in it are explanations. */
export const SAMPLE_STAGE = { expected: 'Chuẩn bị', stage: 'Giải trình' } as const;

/** As the add-on calls it where it makes it anew. */
export const SETTINGS_TAB = 'Cấu hình';

const OTHER_ADDRESS =
  'Trình duyệt giữ bảng riêng cho từng địa chỉ: bảng làm ở địa chỉ cũ không hiện ở cổng khác; muốn chuyển, ở địa chỉ cũ dùng Tệp → Lưu tệp, ở địa chỉ mới dùng Tệp → Mở tệp.';
/** By their names a workbook looks like one of the add-on. */
export const TELLING_TABS: readonly string[] = [SETTINGS_TAB, 'Đơn vị', 'Xếp hạng', 'Điểm trừ'];

export const FAULT = {
  sampleYear: 'Không mở được kỳ mẫu.',
  sampleStage: (reason: string) => `Không chuyển được giai đoạn của bảng mẫu (${reason}).`,
  sampleTasks: (reason: string) => `Không ghi được nhiệm vụ mẫu vào tab Khắc phục (${reason}).`,
  unknownCommand: (name: string) => `Không có lệnh “${name}”. Gõ cchc --help để xem cách dùng.`,
  codeMissing: () => 'Thiếu --code: mã của tiêu chí muốn thử, ví dụ --code 3.13.3.',
  sameFile: (file: string) =>
    `Bảng của năm mới phải ghi ra tệp khác, không ghi lên ${file}; chọn tên khác cho --out.`,
  outMissing: () => 'Thiếu --out: tệp mới để ghi bảng đã mở kỳ.',
  unknownPeriod: (name: string, known: readonly string[]) =>
    `Không có kỳ “${name}”; --kind nhận ${known.join(', ')}.`,
  noPeriodTable:
    'không có bảng số liệu nào: cần một dòng tiêu đề với cột Mã, ít nhất một cột đơn vị sau cột ấy, và mã chỉ tiêu như HS03 ở dưới',
  ownPeriod:
    'đây là tab của bảng chấm điểm; số tính được đã có ở khối KẾT QUẢ của tab ấy, lỗi số liệu xem bằng cchc audit',
  noPeriodOpened: (file: string) =>
    `${file} chưa mở kỳ báo cáo nào: cchc open-period, hoặc thẻ Theo dõi trên trang.`,
  ownTables:
    '--previous và --indicators không dùng cho bảng chấm điểm: kỳ trước và danh mục lấy trong chính bảng.',
  setOfYear:
    'Năm theo dõi mẫu không theo bộ tiêu chí nào: dùng --monitoring hoặc --set, không dùng cả hai.',
  renamedPeriod: (tab: string) =>
    `Tab “${tab}” đã đổi tên nên không biết là kỳ nào; đặt lại tên “Số liệu …” như khi mở kỳ.`,
  noBoard:
    'Không thấy công thức của tab Theo dõi; mở tệp trên trang, bấm Kiểm tra & sửa bảng, rồi chạy lại.',
  doubledReporter: (name: string) =>
    `cột “${name}” có hai lần, không biết số nào là của đơn vị; đặt lại tên cột`,
  otherReporters: 'Kỳ trước không có đơn vị nào của kỳ này; hai bảng phải cùng tên đơn vị.',
  nothingChanged: () => 'Chưa nêu đổi gì: --maximum, --method, --scale hoặc --policy.',
  unknownSet: (name: string, known: readonly string[]) =>
    `Không có bộ tiêu chí “${name}”; --set nhận ${known.join(' hoặc ')}.`,
  unknownOption: (detail: string) =>
    `Tùy chọn không dùng được: ${detail}. Gõ cchc --help để xem cách dùng.`,
  fileArgument: (command: string) =>
    `Lệnh ${command} cần đúng một tên tệp, ví dụ: cchc ${command} bang-cham.xlsx`,
  year: (text: string) => `Năm “${text}” không dùng được; hãy ghi bốn chữ số, ví dụ 2025.`,
  noFile: (file: string) => `Không có tệp ${file}.`,
  unreadableFile: (file: string, why: string) => `Không đọc được tệp ${file}: ${why}.`,
  unwritableFile: (file: string, why: string) => `Không ghi được tệp ${file}: ${why}.`,
  fileExists: (file: string) => `Tệp ${file} đã có; chọn tên khác, hoặc thêm --force để ghi đè.`,
  heavyFormula: (cell: string) =>
    `Công thức ở ô ${cell} phải tính quá nhiều. Hãy thu hẹp vùng của công thức, hoặc dán giá trị thay công thức, rồi lưu và chạy lại.`,
  isWorkbook:
    'đây là bảng tính, không phải tệp chữ; hãy chép tên vào một tệp .txt, mỗi dòng một tên',
  notUtf8: 'chữ trong tệp không phải UTF-8; hãy mở tệp rồi lưu lại dạng UTF-8',
  spoiltName: (file: string, line: number, sign: string) =>
    `Tệp ${file}, dòng ${line}: tên có ký tự không in được (${sign}); hãy gõ lại tên ở dòng này rồi lưu tệp dạng UTF-8.`,
  longName: (file: string, line: number, most: number) =>
    `Tệp ${file}, dòng ${line}: tên dài hơn ${most} chữ; hãy ghi mỗi dòng một tên.`,
  tooManyUnits: (file: string, count: number, most: number) =>
    `Tệp ${file} có ${count} tên đơn vị, nhiều nhất là ${most}; hãy chia thành nhiều bảng chấm.`,
  tooManyRows: (rows: number, most: number) =>
    `bảng có ${rows} dòng, nhiều nhất là ${most}; hãy chỉ giữ các dòng của bảng`,
  spoiltCell: (row: number, sign: string) =>
    `dòng ${row} có ký tự không in được (${sign}); hãy gõ lại dòng này`,
  noUnits: (file: string) => `Tệp ${file} không có tên đơn vị nào; hãy ghi mỗi dòng một tên.`,
  unknownUnit: (name: string) => `Không có đơn vị “${name}” trong bảng.`,
  noPeriods:
    'Bảng chưa mở kỳ báo cáo nào: trong bảng, vào CCHC → Theo dõi; hoặc dùng cchc open-period.',
  noPeriod: (name: string, known: readonly string[]) =>
    `Không có kỳ “${name}” trong bảng; hãy chọn trong: ${known.join(', ')}.`,
  reportFolder:
    'Lệnh report cần thư mục để ghi văn bản, ví dụ: cchc report bang-cham.xlsx --out van-ban',
  kind: (word: string, known: readonly string[]) =>
    `Không có loại văn bản “${word}”; hãy chọn trong: ${known.join(', ')}.`,
  format: (word: string, known: readonly string[]) =>
    `Không có định dạng “${word}”; hãy chọn trong: ${known.join(', ')}.`,
  documentsExist: (file: string, count: number, folder: string) =>
    count === 1
      ? `Tệp ${file} đã có và khác văn bản của đợt này; chọn thư mục khác, hoặc thêm --force để ghi đè.`
      : `Tệp ${file} và ${count - 1} tệp khác đã có trong ${folder}, khác văn bản của đợt này; chọn thư mục khác, hoặc thêm --force để ghi đè.`,
  cutOff: (written: number) =>
    `Đã ghi xong ${written} văn bản; sửa xong lỗi này, chạy lại đúng lệnh cũ để ghi tiếp.`,
  noPrinter: (why: string) =>
    `Không mở được trình duyệt để in PDF: ${why}\nHãy chạy npm ci trong thư mục dự án, hoặc dùng --format html rồi in ra PDF từ trình duyệt.`,
  damaged: (file: string, message: string) => `Chưa đọc được bảng trong tệp ${file}: ${message}`,
  notOurs: (file: string, message: string) =>
    `Tệp ${file} không phải bảng chấm điểm CCHC. ${message}`,
  port: (typed: string) =>
    `Cổng “${typed}” không dùng được; hãy ghi một số từ 1 đến 65535, ví dụ --port 8766.`,
  portTaken: (port: number, other: number) =>
    `Cổng ${port} đang được một chương trình khác trên máy này dùng, nên chưa mở được trang. Đóng chương trình đó rồi chạy lại, hoặc chọn cổng khác: cchc serve --port ${other}. ${OTHER_ADDRESS}`,
  portRefused: (port: number, why: string) =>
    `Máy này không cho dùng cổng ${port} (${why}). Hãy chọn cổng khác: cchc serve --port 8766.`,
  lostMarks: (file: string, tabs: readonly string[]) =>
    `Tệp ${file} có các tab mang tên như của CCHC (${tabs.join(', ')}) nhưng đã mất trang ẩn _cchc và dòng khóa ẩn phía trên dòng tiêu đề (các ô bắt đầu bằng cchc/), nên không biết chắc cột nào là của đơn vị nào. Hãy dùng lại tệp gốc; hoặc tạo bảng mới bằng cchc new rồi chép kết quả vào khối Tự chấm.`,
  notBuilt: (file: string) => `Chưa có ${file}. Chạy npm run build trước.`,
  unexpected: (message: string) => `Lỗi ngoài dự kiến: ${message}`,
} as const;

/** What the system answers to a write or a read, by its codes. */
export const SYSTEM_FAULT = {
  ENOSPC: 'đĩa đã đầy',
  EDQUOT: 'đã dùng hết dung lượng được cấp',
  EFBIG: 'tệp lớn hơn mức hệ thống cho phép',
  EACCES: 'không có quyền ở thư mục hoặc tệp đó',
  EPERM: 'không có quyền ở thư mục hoặc tệp đó, hoặc tệp đang được chương trình khác mở',
  EBUSY: 'tệp đang được chương trình khác mở',
  EROFS: 'ổ đĩa chỉ cho đọc',
  EISDIR: 'đó là một thư mục',
  ENOTDIR: 'một phần của đường dẫn không phải thư mục',
  EEXIST: 'một phần của đường dẫn không phải thư mục',
  ENOENT: 'không có thư mục đó',
  ENAMETOOLONG: 'tên tệp hoặc đường dẫn quá dài',
  EIO: 'ổ đĩa báo lỗi khi đọc hoặc ghi',
  EMFILE: 'hệ thống đang mở quá nhiều tệp',
} as const;

interface Noted {
  readonly kind: string;
  readonly provisional: boolean;
  readonly exactIndex: string;
  readonly remark: string;
}

export const TABLE = {
  title: (index: string, year: number, units: number) =>
    `XẾP HẠNG ${index.toUpperCase()} NĂM ${year} (${units} đơn vị)`,
  headers: ['Hạng', 'Đơn vị', 'Điểm', 'Tối đa', 'Chỉ số', 'Xếp loại', 'Tự chấm', 'Chênh lệch'],
  outside: { bonus: 'Cộng (+)', penalty: 'Trừ (−)' },
  noteHeader: 'Ghi chú',
  note: ({ kind, provisional, exactIndex, remark }: Noted) =>
    [kind, provisional ? 'Tạm tính' : '', exactIndex && `Chỉ số ${exactIndex}`, remark]
      .filter(Boolean)
      .join('; '),
  deductionsTitle: (unit: string, total: string, rank: string, grade: string) =>
    `${unit}: ${total} điểm, hạng ${rank}, xếp loại ${grade}`,
  deductions: (count: number, sum: string) => `${count} điểm trừ, cộng ${sum} điểm:`,
  noDeductions: 'Không bị trừ điểm nào.',
  mark: { bonus: '+', penalty: '−' },
  outsideTitle: 'Ngoài điểm tối đa:',
  unranked: 'chưa xếp hạng',
  provisionalNote: 'Kết quả tạm tính: còn nội dung chưa nhập hoặc chưa đọc được.',
} as const;

interface Place {
  readonly tab: string;
  readonly range: string;
  readonly text: string;
}

/** What a workbook must have corrected. */
export const DOUBT = {
  unreadable: (count: number) => `⚠ ${count} kết quả chưa đọc được, nên chưa có điểm:`,
  cell: ({
    tab,
    range,
    unit,
    code,
    text,
  }: Place & { readonly unit: string; readonly code: string }) =>
    `${tab} ${range}, ${unit}, mã ${code}: ${text}`,
  findings: (count: number) => `Kiểm tra bảng thấy ${count} chỗ:`,
  /** As the sidebar words it. */
  finding: ({ tab, range, text }: Place) => {
    const where = [tab, range].filter((part) => part !== '').join(' ');
    return where === '' ? text : `${where}: ${text}`;
  },
  notIssued: (count: number) => `Chưa tạo văn bản được vì ${count} chỗ:`,
  refused: (count: number) =>
    `Chưa ghi văn bản nào: ${count} chỗ nêu trên làm số liệu sai với bộ tiêu chí hoặc với bảng xếp loại. Sửa trong bảng rồi chạy lại.`,
  more: (count: number) => `… và ${count} chỗ nữa; thêm --json để xem tất cả.`,
} as const;

export const SERVE = {
  runsAlready: (url: string) =>
    `Trang đang chạy sẵn từ lần mở trước. Mở ${url} trong trình duyệt để dùng tiếp.`,
  otherPort: (usual: number) => `Cổng thường dùng là ${usual}. ${OTHER_ADDRESS}`,
  at: (url: string) => `Mở ${url} trong trình duyệt để dùng bảng chấm điểm. Nhấn Ctrl+C để dừng.`,
} as const;

/** How many cells are named in one sentence. */
const NAMED = 5;

export const DONE = {
  criteriaFrom: (file: string, sheetName: string) =>
    `Bộ tiêu chí lấy từ trang tính “${sheetName}” của tệp ${file}.`,
  periodFrom: (file: string, sheetName: string) =>
    `Bảng lấy từ trang tính “${sheetName}” của tệp ${file}.`,
  keptResults: (cells: readonly string[]) =>
    `Công thức ở ${cells.slice(0, NAMED).join(', ')}${cells.length > NAMED ? ` và ${cells.length - NAMED} ô khác` : ''} trỏ ra ngoài bảng này (tệp khác, bảng Table) hoặc dùng hàm không có ở đây, nên không tính lại được: dùng kết quả cũ đã lưu trong tệp.`,
  created: (file: string, units: number, leaves: number) =>
    `Đã tạo ${file}: ${units} đơn vị, ${leaves} nội dung chấm. Nhập kết quả vào khối Tự chấm rồi chạy: cchc score ${file}`,
  saved: (file: string) => `Đã ghi bảng đã chấm vào ${file}.`,
  documents: (count: number, kept: number, folder: string) =>
    [
      ...(count > 0 || kept === 0 ? [`Đã ghi ${count} văn bản vào ${folder}.`] : []),
      ...(kept > 0
        ? [
            `${kept} văn bản đã có sẵn trong ${folder} giống hệt văn bản của đợt này nên giữ nguyên.`,
          ]
        : []),
    ].join(' '),
  sampleDocuments: (saved: number, kept: number, folder: string) =>
    [
      ...(saved > 0 ? [`Đã ghi ${saved} văn bản mẫu (.docx) vào thư mục ${folder}.`] : []),
      ...(kept > 0
        ? [`${kept} văn bản đã có trong ${folder} được giữ nguyên; thêm --force để ghi lại.`]
        : []),
    ].join(' '),
  counts: (calls: number, services: number) =>
    `${calls} lần gọi hàm CCHC, ${services} lần gọi dịch vụ bảng tính.`,
} as const;
