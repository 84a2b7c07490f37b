import {inks} from './palette.js';
import {number, quarterName} from '../language.js';

/** How ECharts draws its axes here. */
export function axis(extra = {}) {
  const {soft, line} = inks();
  return {
    axisLine: {lineStyle: {color: line}},
    axisTick: {lineStyle: {color: line}},
    axisLabel: {color: soft, hideOverlap: true},
    splitLine: {lineStyle: {color: line, opacity: 0.6}},
    nameTextStyle: {color: soft, align: 'left'},
    ...extra,
  };
}

/** A tooltip without HTML, which the page's content security policy would not let have styles. */
export function tooltip(extra = {}) {
  const {ink, paper, line} = inks();
  return {renderMode: 'richText', confine: true, backgroundColor: paper, borderColor: line, textStyle: {color: ink, fontSize: 13}, ...extra};
}

/**
 * Lines over quarters.
 *
 * @param {string} start the first quarter
 * @param {{name: string, values: ArrayLike<number>, colour: string, dash?: string, width?: number}[]} series
 * @param {{unit?: string, mark?: number, digits?: number, zero?: boolean}} manner mark: a quarter to mark
 */
export function lines(start, series, {unit = '', mark, digits, zero = false} = {}) {
  const quarters = series[0]?.values.length ?? 0;
  const {soft, ink} = inks();
  return {
    grid: {left: 8, right: 14, top: 56, bottom: 8, containLabel: true},
    legend: {top: 0, left: 0, itemWidth: 22, itemHeight: 8, textStyle: {color: ink}, type: 'scroll'},
    tooltip: tooltip({trigger: 'axis', valueFormatter: (value) => number(value, digits)}),
    xAxis: axis({
      type: 'category',
      boundaryGap: false,
      data: Array.from({length: quarters}, (_, k) => quarterName(start, k)),
      axisLabel: {color: soft, hideOverlap: true, formatter: (name) => name.slice(0, 4)},
      splitLine: {show: false},
    }),
    yAxis: axis({type: 'value', scale: !zero, name: unit, axisLabel: {color: soft, formatter: (value) => number(value, Math.abs(value) >= 10 || Number.isInteger(value) ? 0 : 2)}}),
    series: series.map(({name, values, colour, dash = 'solid', width = 2}, k) => ({
      name,
      type: 'line',
      showSymbol: false,
      data: Array.from(values),
      lineStyle: {color: colour, type: dash, width},
      itemStyle: {color: colour},
      emphasis: {focus: 'series'},
      ...(k === 0 && mark !== undefined
        ? {markLine: {silent: true, symbol: 'none', label: {show: false}, lineStyle: {color: soft, type: 'dotted'}, data: [{xAxis: mark}]}}
        : {}),
    })),
  };
}
