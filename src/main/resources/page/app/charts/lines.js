import {inks} from './palette.js';
import {number, quarterName} from '../language.js';

/** A number on an axis: as many digits as it has, and a true minus sign. */
function written(value) {
  return (value < 0 ? '−' : '') + Number(Math.abs(value).toPrecision(6));
}

/** How ECharts draws its axes here. */
export function axis(extra = {}) {
  const {soft, line} = inks();
  return {
    axisLine: {lineStyle: {color: line}},
    axisTick: {lineStyle: {color: line}},
    axisLabel: {color: soft, hideOverlap: true, ...(extra.type === 'value' ? {formatter: written} : {})},
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

/** Quarters from left to right; a year is written where it begins, the same number of years from the one before. */
export function quarterAxis(start, quarters) {
  const {soft, line} = inks();
  const years = quarters > 80 ? 5 : quarters > 32 ? 2 : 1;
  const interval = (_, name) => name.endsWith('Q1') && Number(name.slice(0, 4)) % years === 0;
  return axis({
    type: 'category',
    boundaryGap: false,
    data: Array.from({length: quarters}, (_, k) => quarterName(start, k)),
    axisTick: {lineStyle: {color: line}, interval},
    axisLabel: {color: soft, hideOverlap: true, interval, formatter: (name) => name.slice(0, 4)},
    splitLine: {show: false},
  });
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
    xAxis: quarterAxis(start, quarters),
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
