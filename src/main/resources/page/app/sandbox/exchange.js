import {html} from 'lit';
import {Part} from '../part.js';
import {change, list, say, t} from '../language.js';
import {subjectName} from '../figures.js';
import {matrix} from '../charts/matrix.js';
import '../charts/figure.js';

/** Who took what from whom: moves of capacity over the whole run, net, beyond those of the baseline. */
class Exchange extends Part {
  static properties = {now: {attribute: false}};

  render() {
    const {arms, nations} = this.now;
    if (!arms.scenario.flows.length) {
      return html`<p class="loading" role="status">${t('running')}</p>`;
    }
    const count = nations.length;
    const sum = (arm, from, to) => {
      const {flows} = arms[arm];
      const end = flows.length - count ** 2;
      return flows[end + from * count + to] - flows[end + to * count + from];
    };
    const net = nations.map((_, to) => nations.map((__, from) => sum('scenario', from, to) - sum('baseline', from, to)));
    const busy = nations.map((_, k) => k).filter((k) => net[k].some((value) => Math.abs(value) >= 0.05));
    if (!busy.length) {
      return html`<p class="empty">${t('noFlows')}</p>`;
    }
    const codes = busy.map((k) => nations[k]);
    const values = busy.map((to) => busy.map((from) => Number(net[to][from].toFixed(2))));
    const most = Math.max(...values.flat().map(Math.abs));
    const largest = busy.flatMap((to) => busy.map((from) => ({to, from, value: net[to][from]}))).sort((one, other) => other.value - one.value).slice(0, 3);
    const told = ({to, from, value}) => t('took', {to: say(subjectName(nations[to])), from: say(subjectName(nations[from])), amount: change(value, 1)});
    return html`<rs-figure .tall=${120 + 20 * codes.length} .heading=${t('exchangeHeading')} .sentence=${t('exchangeSentence', {flows: list(largest.map(told))})}
      .head=${[t('takerGiver'), ...codes]} .rows=${codes.map((code, k) => [code, ...values[k].map((value) => change(value, 1))])}
      .option=${matrix(codes, codes, values, {low: -most, high: most, across: t('giver'), up: t('taker'), text: (value) => `${change(value, 2)} ${t('bn')}`})}></rs-figure>`;
  }
}
customElements.define('rs-exchange', Exchange);
