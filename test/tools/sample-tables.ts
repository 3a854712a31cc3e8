/** Small tables of public functions, as src/apps-script/globals.ts has them, for the tests of the tools. */
import type { Tables } from '../../tools/build/read-tables.mjs';

export const sampleTables: Tables = {
  customFunctions: [
    {
      name: 'CCHC_RATIO',
      description: 'Đọc một tỷ lệ.',
      parameters: [{ name: 'text', example: '"33/33"', description: 'Kết quả a|b.' }],
      returns: 'Số từ 0 đến 1.',
    },
  ],
  commands: [
    { name: 'onOpen', description: 'Thêm trình đơn.', parameters: ['event'] },
    { name: 'setUp', description: 'Khởi tạo.', parameters: [] },
  ],
};
