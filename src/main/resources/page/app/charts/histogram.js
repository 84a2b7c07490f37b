import {axis, tooltip} from './lines.js';
import {inks} from './palette.js';
import {number} from '../language.js';

const BARS = 12;

/** How many predicted what, with the own prediction marked. */
export function histogram(values, low, high, unit, own) {
  const {soft, now, before} = inks();
  const width = (high - low) / BARS;
  const bar = (value) => Math.max(0, Math.min(BARS - 1, Math.floor((value - low) / width)));
  const counts = Array(BARS).fill(0);
  for (const value of values) {
    counts[bar(value)]++;
  }
  const names = counts.map((_, k) => number(low + (k + 0.5) * width, width < 1 ? 1 : 0));
  return {
    grid: {left: 8, right: 12, top: 12, bottom: 26, containLabel: true},
    tooltip: tooltip({}),
    xAxis: axis({type: 'category', data: names, name: unit, nameLocation: 'middle', nameGap: 26, nameTextStyle: {color: soft, align: 'center'}, splitLine: {show: false}}),
    yAxis: axis({type: 'value', minInterval: 1}),
    series: [{type: 'bar', barCategoryGap: '8%', data: counts.map((count, k) => ({value: count, itemStyle: {color: k === bar(own) ? before : now}}))}],
  };
}
