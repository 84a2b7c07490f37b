import {html} from 'lit';
import {Part} from '../part.js';
import {say, t} from '../language.js';
import '../parts/verdict.js';

/** The verdict over many assumptions, what the model cannot say, and what to talk about. */
class Judge extends Part {
  static properties = {lesson: {attribute: false}};

  render() {
    const {lesson} = this;
    return html`
      <p class="lead">${t('verdictMeans')}</p>
      ${lesson.claims.map((id) => html`<rs-verdict .claim=${id}></rs-verdict>`)}
      <h3>${t('cannotSay')}</h3>
      <p>${say(lesson.cannot)}</p>
      <h3>${t('questions')}</h3>
      <ol class="questions">${lesson.questions.map((question) => html`<li>${say(question)}</li>`)}</ol>
      <details class="teacher"><summary>${t('teacherNotes')}</summary><p>${say(lesson.notes)}</p></details>`;
  }
}
customElements.define('rs-judge', Judge);
