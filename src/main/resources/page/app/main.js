/** Starts the page: language, data, and the place that the address names. */
import {html, nothing} from 'lit';
import * as address from './address.js';
import {load, version} from './data.js';
import {language, t} from './language.js';
import {Part} from './part.js';
import {chooseTheme, isDark} from './charts/palette.js';
import {session} from './session.js';
import * as engine from './engine/engine.js';
import './views/home.js';
import './views/lesson.js';
import './views/sandbox.js';
import './views/classroom.js';
import './views/about.js';
import './charts/print.js';

/** Where the header takes two rows: the style sheet breaks it at the same width. */
const NARROW = window.matchMedia('(max-width: 42rem)');

class App extends Part {
  static properties = {place: {state: true}, problem: {state: true}, loaded: {state: true}};

  #went = () => this.#go();
  #turned = () => this.requestUpdate();

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#went);
    NARROW.addEventListener('change', this.#turned);
    this.#begin();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#went);
    NARROW.removeEventListener('change', this.#turned);
  }

  async #begin() {
    language.begin(address.read().query.get('lang'));
    this.place = address.read();
    try {
      await load();
      this.loaded = true;
      session.listen();
    } catch (problem) {
      this.problem = problem.message;
    }
    // The engine loads while the page is read.
    engine.ready().catch((problem) => {
      this.problem = problem.message;
    });
  }

  #go() {
    this.place = address.read();
    const asked = this.place.query.get('lang');
    if (asked && asked !== language.code) {
      language.change(asked);
    }
    document.querySelector('#main')?.focus({preventScroll: true});
    window.scrollTo(0, 0);
  }

  render() {
    const [where = ''] = this.place?.path ?? [];
    return html`
      <a class="skip" href="#main" @click=${(event) => {
        event.preventDefault();
        document.querySelector('#main').focus();
      }}>${t('skip')}</a>
      <header class="top">
        <a class="brand" href="#/">${t('brand')}</a>
        ${NARROW.matches ? [this.#settings(), this.#navigation(where)] : [this.#navigation(where), this.#settings()]}
      </header>
      <main id="main" tabindex="-1">
        ${this.problem ? html`<p class="problem" role="alert">${t('failed', {reason: this.problem})}</p>` : nothing}
        ${this.loaded ? this.#view() : html`<p class="loading" role="status">${t('loading')}</p>`}
      </main>
      <footer class="soft">${this.loaded ? t('footer', {version: version()}) : nothing}</footer>`;
  }

  #navigation(where) {
    return html`
      <nav aria-label=${t('navigation')}>
        ${[['', 'lessons'], ['sandbox', 'sandbox'], ['class', 'class'], ['about', 'about']].map(([path, name]) =>
          html`<a href="#/${path}" aria-current=${where === path || (path === '' && where === 'lesson') ? 'page' : 'false'}>${t(name)}</a>`)}
      </nav>`;
  }

  /** On a phone beside the name, before the navigation: the keyboard goes from one to the next as the eye does. */
  #settings() {
    return html`
      <div class="settings">
        <button class="plain" lang=${language.code === 'zh' ? 'en' : 'zh-CN'} @click=${this.#swap}>${language.code === 'zh' ? 'English' : '中文'}</button>
        <button class="plain" aria-pressed=${isDark()} @click=${() => chooseTheme(isDark() ? 'light' : 'dark')}>${isDark() ? t('light') : t('dark')}</button>
      </div>`;
  }

  updated() {
    document.title = t('pageTitle');
  }

  #view() {
    const {path: [where, ...rest], query} = this.place;
    switch (where) {
      case undefined: return html`<rs-home></rs-home>`;
      case 'lesson': return html`<rs-lesson .lesson=${rest[0]} .step=${Number(rest[1] ?? 1)} .path=${query.get('path') ?? ''}></rs-lesson>`;
      case 'sandbox': return html`<rs-sandbox .place=${this.place}></rs-sandbox>`;
      case 'class': return html`<rs-classroom></rs-classroom>`;
      case 'about': return html`<rs-about></rs-about>`;
      default: return html`<h1 tabindex="-1">${t('nothingHere')}</h1><p class="problem">${t('noPlace')} <a href="#/">${t('toLessons')}</a></p>`;
    }
  }

  #swap() {
    language.change(language.code === 'zh' ? 'en' : 'zh');
    const {path, query} = address.read();
    query.set('lang', language.code);
    address.replace(path, Object.fromEntries(query));
  }
}
customElements.define('rs-app', App);

const theme = localStorage.getItem('reshuffle.theme');
if (theme) {
  chooseTheme(theme);
}
if ('serviceWorker' in navigator && window.isSecureContext) {
  navigator.serviceWorker.register(new URL('../sw.js', import.meta.url)).catch(() => {
    // Without it the page works as long as it stays open.
  });
}
