import {html, nothing} from 'lit';
import {Part} from '../part.js';
import {allLessons} from '../data.js';
import {say, t} from '../language.js';
import {finished, forget} from '../memory.js';
import {onPath, PATHS, pathName} from '../path.js';

/** Where everybody begins: what this is, the guided ways, and the lessons in the essay's order. */
export class Home extends Part {
  render() {
    const done = finished();
    return html`
      <section class="welcome">
        <h1 tabindex="-1">${t('welcome')}</h1>
        <p class="lead">${t('welcomeText')}</p>
        <p class="soft">${t('welcomeHow')}</p>
      </section>
      <section class="paths" aria-label=${t('guided')}>
        ${PATHS.map((path) => {
          const way = onPath(path);
          return way.length ? html`<a class="path" href="#/lesson/${way[0].lesson}/1?path=${path}">
            <strong>${pathName(path)}</strong>
            <span>${t('pathLessons', {count: way.length, titles: way.map(({title}) => say(title)).join(' · ')})}</span></a>` : nothing;
        })}
        <a class="path" href="#/sandbox"><strong>${t('sandbox')}</strong><span>${t('sandboxText')}</span></a>
      </section>
      <section>
        <h2>${t('allLessons')}</h2>
        <ol class="cards">
          ${allLessons().map((one) => html`<li><a href="#/lesson/${one.lesson}/1">
            <span class="id">${one.claims.join(' · ')}</span>
            <strong>${say(one.title)}</strong>
            <span class="soft">${done.has(one.lesson) ? t('doneBefore') : t('minutes', {minutes: one.minutes})}</span></a></li>`)}
        </ol>
        ${done.size ? html`<p><button class="plain" @click=${() => {
          forget();
          this.requestUpdate();
        }}>${t('forget')}</button></p>` : nothing}
      </section>`;
  }
}
customElements.define('rs-home', Home);
