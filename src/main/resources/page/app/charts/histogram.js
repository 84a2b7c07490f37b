import {axis, tooltip} from './lines.js';
import {inks} from './palette.js';
import {number} from '../language.js';

/** How many predicted what, with the own prediction's bar marked. */
export function histogram(counts, low, high, unit, own) {
  const {soft, now, before} = inks();
  const width = (high - low) / counts.length;
  const mine = own === undefined ? -1 : Math.max(0, Math.min(counts.length - 1, Math.floor((own - low) / width)));
  const names = counts.map((_, k) => number(low + (k + 0.5) * width, width < 1 ? 1 : 0));
  return {
    grid: {left: 8, right: 12, top: 12, bottom: 26, containLabel: true},
    tooltip: tooltip({}),
    xAxis: axis({type: 'category', data: names, name: unit, nameLocation: 'middle', nameGap: 26, nameTextStyle: {color: soft, align: 'center'}, splitLine: {show: false}}),
    yAxis: axis({type: 'value', minInterval: 1}),
    series: [{type: 'bar', barCategoryGap: '8%', data: counts.map((count, k) => ({value: count, itemStyle: {color: k === mine ? before : now}}))}],
  };
}
