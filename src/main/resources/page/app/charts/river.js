import {axis, quarterAxis, tooltip} from './lines.js';
import {ORDER, inks} from './palette.js';
import {number} from '../language.js';

/**
 * Shares of the whole over time, one band a nation, the largest first and the small ones together.
 *
 * @param {string} start the first quarter
 * @param {{name: string, values: ArrayLike<number>}[]} bands each in per cent
 */
export function river(start, bands, {mark} = {}) {
  const {ink, soft, paper} = inks();
  const quarters = bands[0]?.values.length ?? 0;
  return {
    grid: {left: 8, right: 14, top: 64, bottom: 8, containLabel: true},
    legend: {top: 0, left: 0, itemWidth: 12, itemHeight: 12, textStyle: {color: ink}},
    tooltip: tooltip({trigger: 'axis', valueFormatter: (value) => `${number(value, 1)} %`}),
    xAxis: quarterAxis(start, quarters),
    yAxis: axis({type: 'value', min: 0, max: 100, axisLabel: {color: soft, formatter: '{value} %'}}),
    series: bands.map(({name, values}, k) => ({
      name,
      type: 'line',
      stack: 'share',
      showSymbol: false,
      lineStyle: {width: 1, color: paper},
      areaStyle: {color: k < ORDER.length ? ORDER[k] : soft, opacity: 0.9},
      itemStyle: {color: k < ORDER.length ? ORDER[k] : soft},
      data: Array.from(values),
      emphasis: {focus: 'series'},
      ...(k === 0 && mark !== undefined
        ? {markLine: {silent: true, symbol: 'none', label: {show: false}, lineStyle: {color: ink, type: 'dotted'}, data: [{xAxis: mark}]}}
        : {}),
    })),
  };
}
