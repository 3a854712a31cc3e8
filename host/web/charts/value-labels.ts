// A plugin of Chart.js that writes each horizontal bar's value at its end, with a decimal comma.
import type { Plugin } from 'chart.js';

const WHOLE = new Intl.NumberFormat('vi-VN');
const TWO_DECIMALS = new Intl.NumberFormat('vi-VN', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});

export const valueLabels: Plugin = {
  id: 'value-labels',
  afterDatasetsDraw(chart) {
    if (chart.options.indexAxis !== 'y') return;
    const { ctx } = chart;
    ctx.save();
    ctx.fillStyle = '#1f2933';
    ctx.textBaseline = 'middle';
    chart.data.datasets.forEach(({ data }, index) => {
      const format = data.every(Number.isInteger) ? WHOLE : TWO_DECIMALS;
      chart.getDatasetMeta(index).data.forEach(({ x, y }, i) => {
        const value = data[i];
        if (typeof value === 'number') ctx.fillText(format.format(value), x + 4, y);
      });
    });
    ctx.restore();
  },
};
