/** The Vietnamese words of the tools: headings of the generated page docs/functions.md, and what google.mjs says. */
export const vi = {
  title: 'Các hàm tính điểm CCHC',
  origin:
    'Trang này do `npm run build` viết ra từ bảng hàm trong `src/apps-script/globals.ts`; xin đừng sửa tay.',
  separator: 'Các đối số cách nhau bằng dấu chấm phẩy `;`, số thập phân viết bằng dấu phẩy.',
  parameter: 'Tham số',
  example: 'Ví dụ',
  optional: 'Không bắt buộc',
  meaning: 'Ý nghĩa',
  returns: 'Kết quả',
  ruleBook: {
    title: 'Luật chấm điểm',
    origin:
      'Trang này do `npm run build` viết ra từ `src/text/rule-book.json`, điểm và câu giải thích do chính chương trình tính; xin đừng sửa tay. ' +
      'Trong bảng tính, tab *Cách tính* có cùng nội dung và một dòng để thử. Quy tắc chung (không phát sinh, thẩm định, điều kiện, làm tròn): [scoring-method.md](scoring-method.md).',
    headers: ['Thang điểm', 'Điểm tối đa', 'Kết quả', 'Điểm', 'Vì sao'],
  },
};

/** Sentences of `npm run google:create` and `google:push`: what happened and what to do next. */
export const googleText = {
  usage: 'Cách dùng: npm run google:create (lần đầu), npm run google:push (sau mỗi lần sửa).',
  notLoggedIn:
    'Chưa đăng nhập Google. Chạy npx clasp login, đăng nhập trong trình duyệt, rồi chạy lại lệnh này.',
  exists: (/** @type {string} */ file) =>
    `Đã có ${file}: bảng tính đã được tạo. Dùng npm run google:push; muốn tạo bảng khác thì xóa ${file} trước.`,
  notCreated: (/** @type {string} */ file) =>
    `Chưa có ${file}. Chạy npm run google:create trước, hoặc tự tạo tệp đó với scriptId của bảng tính (docs/cai-dat.md).`,
  created: (/** @type {string} */ file) =>
    `Đã tạo bảng tính và ghi mã vào ${file} (tệp riêng của máy này, không đưa lên git). Mở bảng tính theo địa chỉ ở trên, đợi menu CCHC hiện ra.`,
  pushed: 'Đã đẩy lên. Tải lại trang bảng tính rồi mở menu CCHC.',
  failed: 'clasp báo lỗi như trên.',
  /** Parts of clasp's and Google's messages, and their cure (PLATFORM: what people trip over). */
  cures: [
    [
      'has not enabled the Apps Script API',
      'Bật Apps Script API tại script.google.com/home/usersettings, đợi vài phút rồi chạy lại.',
    ],
    ['No credentials', 'Chạy npx clasp login rồi chạy lại.'],
    [
      'invalid_grant',
      'Phiên đăng nhập đã hết hạn: chạy npx clasp logout, npx clasp login, rồi chạy lại.',
    ],
    [
      'PERMISSION_DENIED',
      'Tài khoản đang đăng nhập clasp không có quyền với bảng tính này: kiểm tra bằng npx clasp show-authorized-user.',
    ],
    [
      'Invalid argument',
      'Google không nhận tệp gửi lên: kiểm tra appsscript.json (không có $schema) bằng npm run gate.',
    ],
  ],
};
