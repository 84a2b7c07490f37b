import {html, nothing} from 'lit';
import {Part} from '../part.js';
import {href} from '../address.js';
import {t} from '../language.js';
import {settings} from '../runs.js';
import {text} from './own.js';
import * as engine from '../engine/engine.js';

/** Takes what is set here elsewhere: to the command line, into a file, to somebody else. */
class Share extends Part {
  static properties = {state: {attribute: false}, said: {state: true}};

  render() {
    const command = this.#command();
    return html`
      <details class="share"><summary>${t('share')}</summary>
        <p class="buttons">
          <button @click=${() => this.#copy(href(), 'copiedAddress')}>${t('copyAddress')}</button>
          <button @click=${() => this.#download()}>${t('download')}</button>
          ${this.state.shocks.length ? nothing : html`<button @click=${() => this.#copy(command, 'copiedCommand')}>${t('copyCommand')}</button>`}
        </p>
        <pre tabindex="0"><code>${this.state.shocks.length ? t('commandOfFile', {name: this.#name()}) : command}</code></pre>
        <p role="status">${this.said ?? ''}</p>
      </details>`;
  }

  #name() {
    return `${this.state.scenario}-mine`;
  }

  #command() {
    return [`./reshuffle run scenarios/${this.state.scenario}.yaml`, ...settings(this.state.values).map((one) => `--set ${one}`)].join(' \\\n  ');
  }

  async #copy(words, said) {
    try {
      await navigator.clipboard.writeText(words);
      this.said = t(said);
    } catch {
      this.said = t('cannotCopy', {text: words});
    }
  }

  async #download() {
    try {
      const file = await engine.resolved({text: text(this.state, this.#name()), set: settings(this.state.values)});
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([file], {type: 'application/yaml'}));
      link.download = `${this.#name()}.yaml`;
      link.click();
      URL.revokeObjectURL(link.href);
      this.said = t('downloaded', {name: link.download});
    } catch (problem) {
      this.said = t('failed', {reason: problem.message});
    }
  }
}
customElements.define('rs-share', Share);
