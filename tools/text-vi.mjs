/** The Vietnamese words of the tools: headings of the generated page docs/functions.md, nothing else. */
export const vi = {
  title: 'Các hàm tính điểm CCHC',
  origin:
    'Trang này do `npm run build` viết ra từ bảng hàm trong `src/apps-script/globals.ts`; xin đừng sửa tay.',
  separator: 'Các đối số cách nhau bằng dấu chấm phẩy `;`, số thập phân viết bằng dấu phẩy.',
  parameter: 'Tham số',
  example: 'Ví dụ',
  meaning: 'Ý nghĩa',
  returns: 'Kết quả',
};
