/**
 * How groups of figures are said in a period's report. Figures are known by their names in the catalogue, which a locality may
 * change: what is called otherwise is said by its own name. Nothing is said but names, figures and their units.
 */

/**
 * A sentence is its parts; the first must have figures, the others are added where they have some. Within a part, `|` parts what
 * leads to it and its clauses. A clause is words, `{figure}`, with `/{whole}` as `23/24`, its unit or `[what is counted]`, more
 * words, and in brackets a rate with what it is of.
 */
const GROUPS: readonly (readonly string[])[] = [
  [
    'Hoàn thành {Nhiệm vụ đã hoàn thành}/{Nhiệm vụ trong kế hoạch CCHC năm} của kế hoạch ({Tỷ lệ hoàn thành kế hoạch CCHC})',
  ],
  [
    'Ban hành {Văn bản chỉ đạo, điều hành CCHC} chỉ đạo, điều hành cải cách hành chính',
    ', trong đó: |{Kế hoạch}[kế hoạch]|{Quyết định}[quyết định]|{Công văn}[công văn]|{Thông báo, văn bản khác}[thông báo, văn bản khác]',
  ],
  ['Có {Sáng kiến CCHC được công nhận} cải cách hành chính được công nhận'],
  ['Từ đầu năm có {Báo cáo gửi trễ hoặc thiếu từ đầu năm} gửi trễ hoặc thiếu'],
  [
    'Kiểm tra cải cách hành chính tại {Đơn vị được kiểm tra CCHC}',
    ', trong đó: |theo kế hoạch {Kiểm tra theo kế hoạch}|đột xuất {Kiểm tra đột xuất}',
    '; |tổ chức {Đợt kiểm tra} kiểm tra|ban hành {Thông báo kết luận kiểm tra đã ban hành}[thông báo kết luận kiểm tra]',
  ],
  [
    'Đã thực hiện {Kiến nghị đã thực hiện}/{Kiến nghị sau kiểm tra} sau kiểm tra ({Tỷ lệ khắc phục sau kiểm tra})',
  ],
  [
    'Tổ chức {Cuộc tuyên truyền} tuyên truyền',
    ' |với {Lượt người tham gia tuyên truyền} người tham gia',
  ],
  ['Đăng, phát {Tin, bài, phóng sự về CCHC}[tin, bài, phóng sự về cải cách hành chính]'],
  [
    'Lồng ghép nội dung cải cách hành chính trong {Cuộc họp có lồng ghép CCHC}/{Tổng số cuộc họp} họp ({Tỷ lệ cuộc họp có lồng ghép})',
  ],
  [
    'Thẩm định {Văn bản QPPL được thẩm định} quy phạm pháp luật',
    '; |rà soát {Văn bản được rà soát}',
  ],
  [
    'Kiểm tra theo thẩm quyền {Văn bản được kiểm tra theo thẩm quyền}',
    ', trong đó: |{Trong đó: nghị quyết QPPL}[nghị quyết quy phạm pháp luật]|{Trong đó: văn bản hành chính}[văn bản hành chính]',
  ],
  ['Phổ biến pháp luật cho {Lượt người dự phổ biến pháp luật} người dự'],
  [
    'Có {TTHC thuộc thẩm quyền} thuộc thẩm quyền',
    ', trong đó: |cắt giảm thời gian giải quyết {TTHC được cắt giảm thời gian} ({Tỷ lệ TTHC được cắt giảm thời gian})',
  ],
  [
    'Tiếp nhận {Hồ sơ tiếp nhận}',
    '; xử lý |qua phần mềm một cửa điện tử {Xử lý qua phần mềm một cửa điện tử} ({Tỷ lệ xử lý qua phần mềm một cửa})|bằng bản giấy {Xử lý bằng bản giấy}',
  ],
  [
    'Theo nguồn tiếp nhận: |trực tuyến {Trong kỳ: trực tuyến}|trực tiếp và qua dịch vụ bưu chính {Trong kỳ: trực tiếp, bưu chính}|từ kỳ trước chuyển qua {Từ kỳ trước chuyển qua}',
  ],
  [
    'Đã giải quyết {Đã giải quyết} ({Tỷ lệ đã giải quyết trên tiếp nhận} số hồ sơ tiếp nhận)',
    ', trong đó: |trước hạn {Đã giải quyết trước hạn}|đúng hạn {Đã giải quyết đúng hạn}|quá hạn {Đã giải quyết quá hạn}',
    '; tổng số |trước và đúng hạn {Đã giải quyết trước và đúng hạn} ({Tỷ lệ giải quyết trước và đúng hạn} số hồ sơ đã giải quyết)',
  ],
  [
    'Đang giải quyết {Đang giải quyết} ({Tỷ lệ đang giải quyết trên tiếp nhận} số hồ sơ tiếp nhận)',
    ', trong đó: |trong hạn {Đang giải quyết, trong hạn}|quá hạn {Đang giải quyết, quá hạn}',
  ],
  [
    'Có {Hồ sơ quá hạn} quá hạn',
    ', trong đó: |đã có thư xin lỗi {Hồ sơ quá hạn đã có thư xin lỗi} ({Tỷ lệ hồ sơ quá hạn có thư xin lỗi})',
  ],
  [
    'Qua dịch vụ bưu chính công ích: |tiếp nhận {Tiếp nhận qua bưu chính công ích} ({Tỷ lệ tiếp nhận qua bưu chính})|trả kết quả {Trả kết quả qua bưu chính công ích}',
  ],
  [
    'Có {Bộ phận Một cửa được bố trí theo quy định}/{Tổng số Bộ phận Một cửa}[Bộ phận Một cửa] được bố trí theo quy định ({Tỷ lệ Bộ phận Một cửa theo quy định})',
  ],
  [
    'Có {Phòng chuyên môn}[phòng chuyên môn]',
    ', trong đó: |{Phòng có quyết định chức năng, nhiệm vụ} đã có quyết định chức năng, nhiệm vụ',
  ],
  [
    'Nhân sự: |công chức hành chính {Công chức hành chính}|hợp đồng lao động theo Nghị định 68 có {Hợp đồng lao động theo Nghị định 68}|cán bộ, công chức cấp xã {Cán bộ, công chức cấp xã}',
    '; |tinh giản biên chế {Trường hợp tinh giản biên chế}',
  ],
  [
    'Có {Công chức đạt trình độ từ đại học} là công chức đạt trình độ từ đại học trở lên ({Tỷ lệ công chức đạt trình độ từ đại học})',
  ],
  [
    'Phê chuẩn chức danh Chủ tịch, Phó Chủ tịch UBND cấp xã đối với {Chủ tịch, Phó Chủ tịch UBND cấp xã được phê chuẩn}/{Chức danh phải phê chuẩn} ({Tỷ lệ phê chuẩn})',
  ],
  ['Tập huấn cải cách hành chính cho {Lượt người được tập huấn CCHC} người'],
  [
    'Có {Đơn vị được giao tự chủ} được giao tự chủ',
    ', trong đó: |tự bảo đảm một phần chi thường xuyên {Tự bảo đảm một phần chi thường xuyên}|ngân sách bảo đảm toàn bộ {Ngân sách bảo đảm toàn bộ}',
  ],
  [
    'Vốn đầu tư được giao {Vốn đầu tư được giao}',
    ', |đã giải ngân {Vốn đầu tư đã giải ngân} ({Tỷ lệ giải ngân})',
  ],
  ['Tỷ lệ hồ sơ trực tuyến đạt {Tỷ lệ hồ sơ trực tuyến}'],
  [
    'Hồ sơ của thủ tục toàn trình có {Hồ sơ của TTHC toàn trình}',
    ', trong đó: |nộp trực tuyến toàn trình {Hồ sơ trực tuyến toàn trình} ({Tỷ lệ hồ sơ trực tuyến toàn trình})',
  ],
  [
    'Số hóa khi tiếp nhận {Hồ sơ được số hóa khi tiếp nhận} ({Tỷ lệ số hóa hồ sơ})',
    '; |cấp kết quả điện tử cho {Hồ sơ có kết quả điện tử} ({Tỷ lệ cấp kết quả điện tử})',
  ],
  [
    'Có {Hồ sơ phải nộp phí, lệ phí} phải nộp phí, lệ phí',
    ', trong đó: |thanh toán trực tuyến {Hồ sơ thanh toán trực tuyến} ({Tỷ lệ hồ sơ thanh toán trực tuyến})',
  ],
  [
    'Thủ tục hành chính cung cấp trực tuyến: |mức độ 2 có {TTHC mức độ 2}|mức độ 3 có {TTHC mức độ 3}|mức độ 4 có {TTHC mức độ 4}',
  ],
  [
    'Đã triển khai dịch vụ công mức độ cao trên Cổng dịch vụ công đối với {DVC mức độ cao đã triển khai trên Cổng} ({Tỷ lệ DVC mức độ cao đã triển khai})',
  ],
  [
    'Đã triển khai thanh toán trực tuyến đối với {TTHC đã triển khai thanh toán trực tuyến}/{TTHC có phí, lệ phí} có phí, lệ phí ({Tỷ lệ TTHC triển khai thanh toán trực tuyến})',
  ],
  [
    'Ký số {Văn bản đi được ký số}/{Tổng số văn bản đi} đi ({Tỷ lệ văn bản đi được ký số})',
    ', trong đó: |gửi liên thông {Ký số: gửi liên thông}|nội bộ {Ký số: nội bộ}',
  ],
  [
    'Có {Trang thông tin điện tử} thông tin điện tử',
    '; |đã đăng {Tin, bài đã đăng trên trang thông tin điện tử}',
  ],
  [
    'Tập huấn: |phần mềm quản lý văn bản cho {Lượt người được tập huấn phần mềm văn bản} người|chữ ký số cho {Lượt người được tập huấn chữ ký số} người',
  ],
];

/** Instead of a clause, where its figure is zero. */
export const ZERO: Readonly<Record<string, string>> = {
  'Hồ sơ quá hạn': 'Không có hồ sơ quá hạn',
  'Báo cáo gửi trễ hoặc thiếu từ đầu năm': 'Từ đầu năm không có báo cáo gửi trễ hoặc thiếu',
};

/** Names of indicators, and the words around them; '' or undefined where there is none. */
export interface Clause {
  readonly before: string;
  readonly figure: string;
  readonly of: string | undefined;
  readonly noun: string | undefined;
  readonly after: string;
  readonly rate: string | undefined;
  readonly rateOf: string;
}

export interface SentencePart {
  readonly lead: string;
  readonly clauses: readonly Clause[];
}

const CLAUSE =
  /^(?<before>[^{}]*)\{(?<figure>[^}]+)\}(?:\/\{(?<of>[^}]+)\})?(?:\[(?<noun>[^\]]+)\])?(?<after>[^{}]*?)(?: \(\{(?<rate>[^}]+)\}(?<rateOf>[^)]*)\))?$/;

export const SENTENCES: readonly (readonly SentencePart[])[] = GROUPS.map((parts) =>
  parts.map((part) => {
    const [lead = '', ...clauses] = part.includes('|') ? part.split('|') : ['', part];
    return { lead, clauses: clauses.map(clauseIn) };
  }),
);

function clauseIn(text: string): Clause {
  const {
    before = '',
    figure = '',
    of,
    noun,
    after = '',
    rate,
    rateOf = '',
  } = CLAUSE.exec(text)?.groups ?? {};
  return { before, figure, of, noun, after, rate, rateOf };
}
