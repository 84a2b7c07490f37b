import {axis, tooltip} from './lines.js';
import {inks} from './palette.js';

/** Room between names and bars [px]. */
const GAP = 14;

/** How wide a name is at 12 pixels, on the safe side: measured without the page's fonts it came out too narrow [px]. */
function width(name) {
  return [...name].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 12.5 : 7.2), 0);
}

/**
 * Bars to the right for what adds and to the left for what takes away, one below the other in the order given.
 *
 * @param {{name: string, value: number}[]} items
 * @param {(value: number) => string} said a value with its unit
 * @param {(value: number) => string} written beside the bar
 */
export function bars(items, said, written = said) {
  const {ink, now, before} = inks();
  const upwards = [...items].reverse();
  const widest = Math.max(...items.map(({name}) => width(name)));
  const names = Math.min(260, 0.34 * window.innerWidth, widest);
  // Long names take several lines, what they have in brackets the last.
  const line = widest > names ? 0.9 * names : widest;
  const broken = (name) => (width(name) > line ? name.replace(/ ?[（(]/, (bracket) => `\n${bracket.trim()}`) : name);
  return {
    grid: {left: names + GAP, right: 72, top: 8, bottom: 28},
    tooltip: tooltip({valueFormatter: said}),
    xAxis: axis({type: 'value', splitNumber: 4}),
    yAxis: axis({type: 'category', data: upwards.map(({name}) => broken(name)), axisLine: {show: false}, axisTick: {show: false},
      axisLabel: {color: ink, ...(widest > names ? {width: line, overflow: 'break'} : {})}}),
    series: [{type: 'bar', barWidth: 16, data: upwards.map(({value}) => ({value, itemStyle: {color: value < 0 ? before : now}})),
      label: {show: true, position: 'right', color: ink, formatter: ({value}) => written(value)}}],
  };
}
