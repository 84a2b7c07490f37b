import {html} from 'lit';
import {Part} from '../part.js';
import {t} from '../language.js';

/** What the model is, what it is not, and what this page keeps. */
class About extends Part {
  render() {
    return html`
      <article class="about">
        <h1 tabindex="-1">${t('about')}</h1>
        ${['aboutModel', 'aboutJudge', 'aboutData', 'aboutLimits', 'aboutPrivacy', 'aboutMore'].map((key) => html`<p>${t(key)}</p>`)}
      </article>`;
  }
}
customElements.define('rs-about', About);
