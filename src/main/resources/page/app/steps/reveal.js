import {html, nothing} from 'lit';
import {Part} from '../part.js';
import {changeWithUnit, number, quarterIndex, quarterName, say, sentences, t} from '../language.js';
import {familyName, needed, parts, subjectName} from '../figures.js';
import {prediction} from '../memory.js';
import {answer, armOf, blank, drawn, gap, unitOf} from '../prediction.js';
import {canExplain, contributions, outputBehind, words} from '../explain.js';
import {inks} from '../charts/palette.js';
import {bars} from '../charts/bars.js';
import {compare} from '../runs.js';
import {HANDLES} from '../charts/guess.js';
import '../charts/figure.js';
import '../parts/compare.js';
import '../parts/split.js';

/** An axis that holds figures with a little room: what was left to be drawn on is far wider than what came. */
function around(figures) {
  const [low, high] = [Math.min(...figures), Math.max(...figures)];
  const room = 0.08 * (high - low || 1);
  return [low < 0 ? low - room : low, high > 0 ? high + room : high];
}

/** The model's answer over the prediction; what it comes from, and how it comes about. */
class Reveal extends Part {
  static properties = {lesson: {attribute: false}, run: {state: true}, show: {state: true}, problem: {state: true}};

  willUpdate(changed) {
    if (changed.has('lesson')) {
      this.run = undefined;
      this.problem = undefined;
      this.show = this.lesson.predict.show;
      this.#ask(this.lesson);
    }
  }

  async #ask(lesson) {
    try {
      const asked = needed([lesson.predict.outcome]);
      const run = await compare({scenario: lesson.scenario, arm: armOf(lesson), nationMeasures: [...new Set([...asked.nationMeasures, 'realIncome'])],
        familyMeasures: [...new Set([...asked.familyMeasures, 'output'])]});
      if (lesson === this.lesson) {
        this.run = run;
      }
    } catch (problem) {
      this.problem = problem.message;
    }
  }

  render() {
    const {predict, lesson: id} = this.lesson;
    const said = prediction(id);
    if (said === null) {
      return html`<p class="notice">${t('predictFirst')} <a href="#/lesson/${id}/2">${t('toPrediction')}</a></p>`;
    }
    if (this.problem) {
      return html`<p class="problem" role="alert">${t('failed', {reason: this.problem})}</p>`;
    }
    if (!this.run) {
      return html`<p class="loading" role="status">${t('running')}</p>`;
    }
    const asked = {...predict, show: this.show};
    const out = answer(this.run, asked);
    return html`
      ${predict.kind === 'curve' ? this.#curve(said, out, asked) : this.#marker(said, out, asked)}
      <rs-compare .show=${this.show} @compare=${({detail}) => (this.show = detail)}></rs-compare>
      <p>${say(this.lesson.reveal)}</p>
      ${this.#why(predict)}`;
  }

  #curve(said, out, predict) {
    const [low, high] = around([0, ...(said ?? []), ...out]);
    return html`
      <rs-guess fixed .values=${said ?? blank(predict, HANDLES)} .answer=${out} .start=${this.run.start} .quarters=${this.run.quarters}
        .low=${low} .high=${high} .unit=${unitOf(predict)} .label=${say(predict.question)}></rs-guess>
      <p class="sentence">${sentences([
        predict.show === this.lesson.predict.show ? t('gapCurve', {gap: number(gap(said, out), 1), unit: unitOf(predict)}) : t('otherComparison'),
        this.#endWords(drawn(said, out.length - 1, out.length), out.at(-1)),
      ])}</p>`;
  }

  #endWords(said, out) {
    return t('gapEnd', {when: quarterName(this.run.start, this.run.quarters - 1, true), said: number(said, 1), out: number(out, 1)});
  }

  #marker(said, out, predict) {
    const at = Math.min(out.length - 1, Math.max(0, quarterIndex(this.run.start, predict.at)));
    const value = out[at];
    const [low, high] = [Math.min(predict.low, value), Math.max(predict.high, value)];
    const place = (one) => `${(100 * (one - low)) / (high - low)}%`;
    const {now, before, line} = inks();
    return html`
      <div class="scale-marks" role="img" aria-label=${t('gapMarker', {said: number(said, 1), out: number(value, 1), unit: unitOf(predict)})}>
        <svg width="100%" height="70" role="presentation">
          <line x1="0" x2="100%" y1="35" y2="35" stroke=${line} stroke-width="2"></line>
          <circle cx=${place(said)} cy="35" r="9" fill=${before}></circle>
          <rect x=${place(value)} y="22" width="6" height="26" fill=${now}></rect>
          <text x="0" y="66" font-size="12" fill="currentColor">${number(low, 0)}</text>
          <text x="100%" y="66" font-size="12" text-anchor="end" fill="currentColor">${number(high, 0)}</text>
        </svg>
      </div>
      <p class="legend"><span class="key before"></span>${t('yourPrediction')} <span class="key now"></span>${t('modelAnswer')} <span class="soft">${unitOf(predict)}</span></p>
      <p class="sentence">${t('gapMarker', {said: number(said, 1), out: number(value, 1), unit: unitOf(predict)})}</p>`;
  }

  #why(predict) {
    const last = this.run.quarters - 1;
    const at = predict.at ? Math.min(last, Math.max(0, quarterIndex(this.run.start, predict.at))) : last;
    return html`
      <h3>${t('splitHeading')}</h3>
      <rs-split .request=${{scenario: this.lesson.scenario, arm: armOf(this.lesson)}} .run=${this.run} .outcome=${predict.outcome}
        .quarter=${at} .show=${this.show}></rs-split>
      ${this.#how(predict, at)}
      <p><a href="#/sandbox/${this.lesson.scenario}?o=${predict.outcome}&a=${armOf(this.lesson)}">${t('toSandbox')}</a></p>`;
  }

  /** The forces on output, where the figure is output or comes of it. */
  #how(predict, at) {
    const explained = outputBehind(predict.outcome);
    if (!explained) {
      return nothing;
    }
    const found = contributions(this.run, explained, at);
    const shown = found.forces.filter(({percent}) => Math.abs(percent) >= 0.05);
    const whole = found.forces.reduce((sum, {percent}) => sum + percent, 0);
    return html`
      <h3>${t('forcesOf')}</h3>
      <p>${sentences([canExplain(predict.outcome) ? '' : t('outputBehind', {output: this.#named(explained)}),
        t('whyAt', {when: quarterName(this.run.start, found.quarter, true), whole: changeWithUnit(whole, false, 1)}), shown.length ? '' : words(found)])}</p>
      ${shown.length ? html`<rs-figure .heading=${t('forcesHeading')} .sentence=${words(found)} .tall=${60 + 30 * shown.length}
        .head=${[t('forceColumn'), t('percentColumn')]} .rows=${shown.map(({title, percent}) => [say(title), number(percent, 2)])}
        .option=${bars(shown.map(({title, percent}) => ({name: say(title), value: Number(percent.toFixed(3))})),
          (value) => changeWithUnit(value, false, 2), (value) => changeWithUnit(value, false, 1))}></rs-figure>` : nothing}`;
  }

  #named(outcome) {
    const {subject, family} = parts(outcome);
    return `${say(subjectName(subject))} · ${say(familyName(family))}`;
  }
}
customElements.define('rs-reveal', Reveal);

