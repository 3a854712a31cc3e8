// Draws one chart with Chart.js (MIT, no dependency but its colour helper, a canvas like the grid itself); only what
// it needs of it is bundled, and the page loads it with the first chart.
import type { ChartConfiguration } from 'chart.js';
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
  Tooltip,
} from 'chart.js';
import type { StoredChart } from '../../univer/chart-store';
import type { ChartData, ChartSeries } from './chart-data';
import { valueLabels } from './value-labels';

Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale, LineController);
Chart.register(LineElement, PointElement, Title, Tooltip);

/** Okabe-Ito, told apart by colour-blind people. */
const COLORS = ['#0072b2', '#e69f00', '#009e73', '#cc79a7'];

export function drawChart(
  canvas: HTMLCanvasElement,
  chart: StoredChart,
  data: ChartData,
): { destroy(): void } {
  return new Chart(canvas, configuration(chart, data));
}

function configuration(chart: StoredChart, { labels, series }: ChartData): ChartConfiguration {
  const isLine = chart.type === 'LINE' || chart.type === 'AREA';
  return {
    type: isLine ? 'line' : 'bar',
    data: { labels: [...labels], datasets: series.map((one, i) => dataset(chart, one, i)) },
    options: {
      animation: false,
      maintainAspectRatio: false,
      locale: 'vi-VN',
      indexAxis: chart.type === 'BAR' ? 'y' : 'x',
      layout: { padding: { right: chart.type === 'BAR' ? 40 : 0 } },
      scales: { [chart.type === 'BAR' ? 'y' : 'x']: { ticks: { autoSkip: false } } },
      plugins: {
        title: { display: titleOf(chart) !== '', text: titleOf(chart), color: '#1f2933' },
        legend: { display: series.length > 1 },
      },
    },
    plugins: [valueLabels],
  };
}

function dataset(chart: StoredChart, { name, values }: ChartSeries, index: number) {
  const given = chart.options['colors'];
  const colors = Array.isArray(given) ? (given as string[]) : COLORS;
  const color = colors[index % colors.length] ?? '#0072b2';
  return { label: name, data: [...values], backgroundColor: color, borderColor: color };
}

function titleOf({ options }: StoredChart): string {
  return typeof options['title'] === 'string' ? options['title'] : '';
}
