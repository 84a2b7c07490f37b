import {axis, tooltip} from './lines.js';
import {inks} from './palette.js';
import {number, t} from '../language.js';

/** Curves of many: the middle one, a band of eight in ten, and the own one. */
export function bundle(years, {low, middle, high}, own, unit, [least, most]) {
  const {ink, now, before} = inks();
  const width = high.map((value, k) => value - low[k]);
  return {
    grid: {left: 8, right: 14, top: 56, bottom: 8, containLabel: true},
    legend: {top: 0, left: 0, textStyle: {color: ink}, data: [t('middle'), ...(own ? [t('yourPrediction')] : [])]},
    tooltip: tooltip({trigger: 'axis', valueFormatter: (value) => number(value, 1)}),
    xAxis: axis({type: 'category', boundaryGap: false, data: years, splitLine: {show: false}}),
    yAxis: axis({type: 'value', min: least, max: most, name: unit}),
    series: [
      {name: t('lowest'), type: 'line', stack: 'band', data: low, lineStyle: {opacity: 0}, showSymbol: false, silent: true, stackStrategy: 'all'},
      {name: t('highest'), type: 'line', stack: 'band', data: width, lineStyle: {opacity: 0}, showSymbol: false, silent: true, stackStrategy: 'all', areaStyle: {color: now, opacity: 0.2}},
      {name: t('middle'), type: 'line', data: middle, showSymbol: false, lineStyle: {color: now, width: 3}, itemStyle: {color: now}},
      ...(own ? [{name: t('yourPrediction'), type: 'line', data: own, showSymbol: false, lineStyle: {color: before, type: 'dashed', width: 2}, itemStyle: {color: before}}] : []),
    ],
  };
}
