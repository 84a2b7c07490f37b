import {axis, tooltip} from './lines.js';
import {changeColour, inks} from './palette.js';
import {number} from '../language.js';

/**
 * A table of colours: who took how much from whom, or a verdict over two levers.
 *
 * @param {string[]} columns names from left to right
 * @param {string[]} rows names from bottom to top
 * @param {(?number)[][]} values by row and column; null is not known yet
 * @param {{low: number, high: number, across?: string, up?: string, text?: (value: number, row: number, column: number) => string}} manner
 */
export function matrix(columns, rows, values, {low, high, across = '', up = '', text = (value) => number(value)}) {
  const {soft, line} = inks();
  const cells = values.flatMap((row, r) => row.map((value, c) => [c, r, value]).filter(([, , value]) => value !== null));
  return {
    grid: {left: 8, right: 12, top: up ? 34 : 8, bottom: across ? 30 : 8, containLabel: true},
    tooltip: tooltip({formatter: ({value: [column, row, value]}) => `${rows[row]} · ${columns[column]}\n${text(value, row, column)}`}),
    xAxis: axis({type: 'category', data: columns, name: across, nameLocation: 'middle', nameGap: 28, nameTextStyle: {color: soft, align: 'center'}, splitLine: {show: false}, axisLabel: {color: soft, hideOverlap: true, fontSize: 11}}),
    yAxis: axis({type: 'category', data: rows, name: up, splitLine: {show: false}, axisLabel: {color: soft, fontSize: 11}}),
    visualMap: {
      show: false,
      min: low,
      max: high,
      dimension: 2,
      inRange: {color: [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1].map(changeColour)},
    },
    series: [{type: 'heatmap', data: cells, itemStyle: {borderColor: line, borderWidth: 1}, emphasis: {itemStyle: {borderWidth: 2}}, animation: false}],
  };
}
