import {html, nothing} from 'lit';
import {Part} from '../part.js';
import {t} from '../language.js';
import {settings} from '../runs.js';
import {asked} from './own.js';
import * as engine from '../engine/engine.js';

/** Takes what is set here elsewhere: to the command line, into a file, to somebody else. */
class Share extends Part {
  static properties = {state: {attribute: false}, said: {state: true}};

  render() {
    const command = this.#command();
    return html`
      <details class="share"><summary>${t('share')}</summary>
        <p class="buttons">
          <button @click=${() => this.#copy(location.href, 'copiedAddress')}>${t('copyAddress')}</button>
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

  async #copy(text, said) {
    try {
      await navigator.clipboard.writeText(text);
      this.said = t(said);
    } catch {
      this.said = t('cannotCopy', {text});
    }
  }

  async #download() {
    try {
      const {scenario, text, set} = asked(this.state);
      const file = await engine.resolved({scenario, text, set});
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
