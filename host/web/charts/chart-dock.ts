// The charts of the active tab beside the grid, drawn anew when their figures change; the dock can be folded away.
import { page } from '../../text/page';
import type { StoredChart } from '../../univer/chart-store';
import { readCharts } from '../../univer/chart-store';
import type { UniverWorkbook } from '../../univer/univer-workbook';
import { byId, element } from '../dom';
import type { ChartData } from './chart-data';
import { chartData } from './chart-data';

export class ChartDock {
  private readonly node = byId('charts');
  private readonly body = element('div', { className: 'dock-body' });
  private readonly fold = element('button', { type: 'button' });
  private drawn: { destroy(): void }[] = [];
  private shown = '';
  private isFolded = false;

  constructor() {
    this.node.ariaLabel = page.chart.dock;
    this.node.append(this.fold, this.body);
    this.fold.addEventListener('click', () => {
      this.isFolded = !this.isFolded;
      this.showFold();
    });
    this.showFold();
  }

  async refresh(workbook: UniverWorkbook): Promise<void> {
    const charts = readCharts(workbook.facade.getActiveSheet());
    const figures = charts.map((chart) => ({ chart, data: chartData(workbook, chart) }));
    const state = JSON.stringify(figures);
    if (state === this.shown) return;
    this.shown = state;
    this.node.hidden = charts.length === 0;
    for (const old of this.drawn.splice(0)) old.destroy();
    if (charts.length === 0) return;
    const { drawChart } = await import('./draw-chart');
    if (state !== this.shown) return;
    const canvases = figures.map(({ chart, data }) => canvasOf(chart, data));
    this.body.replaceChildren(...canvases.map((canvas) => element('div', {}, canvas)));
    this.drawn = figures.flatMap(({ chart, data }, i) => {
      const canvas = canvases[i];
      return canvas ? [drawChart(canvas, chart, data)] : [];
    });
  }

  private showFold(): void {
    const label = this.isFolded ? page.chart.expand : page.chart.collapse;
    Object.assign(this.fold, {
      textContent: this.isFolded ? '‹' : '›',
      title: label,
      ariaLabel: label,
      ariaExpanded: String(!this.isFolded),
    });
    this.node.classList.toggle('folded', this.isFolded);
  }
}

/** For those who do not see the drawing, the figures as text. */
function canvasOf({ options }: StoredChart, { labels, series }: ChartData): HTMLCanvasElement {
  const figures = labels.map((label, i) => {
    const values = series.map(({ values }) => values[i]?.toLocaleString('vi-VN') ?? '–');
    return `${label}: ${values.join('; ')}`;
  });
  const title = typeof options['title'] === 'string' ? options['title'] : page.chart.dock;
  const canvas = element('canvas', { role: 'img' });
  canvas.ariaLabel = [title, ...figures].join('. ');
  return canvas;
}
