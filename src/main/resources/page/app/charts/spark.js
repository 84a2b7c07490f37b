import {svg} from 'lit';
import {inks} from './palette.js';

const WIDTH = 120;
const HEIGHT = 44;

/** A line of a few centimetres, drawn against zero and on the same scale as its neighbours. */
export function spark(values, most) {
  const {line, now} = inks();
  const y = (value) => HEIGHT / 2 - (Math.max(-most, Math.min(most, value)) / most) * (HEIGHT / 2 - 3);
  const step = WIDTH / Math.max(1, values.length - 1);
  const path = Array.from(values, (value, k) => `${k ? 'L' : 'M'}${(k * step).toFixed(1)} ${y(value).toFixed(1)}`).join('');
  return svg`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" width=${WIDTH} height=${HEIGHT} aria-hidden="true">
    <path d="M0 ${HEIGHT / 2}H${WIDTH}" stroke=${line}></path>
    <path d=${path} fill="none" stroke=${now} stroke-width="2"></path></svg>`;
}
