import {html} from 'lit';
import {Part} from '../part.js';
import {claim, scenario} from '../data.js';
import {say, t} from '../language.js';

/** What is argued, and the scenario that puts it to the test. */
class Argue extends Part {
  static properties = {lesson: {attribute: false}};

  render() {
    const {lesson} = this;
    const played = scenario(lesson.scenario);
    return html`
      <p class="lead">${say(lesson.argument)}</p>
      <h3>${t('claimsHere')}</h3>
      <ul class="claims">${lesson.claims.map((id) => html`<li><span class="id">${id}</span> ${say(claim(id)?.text)}</li>`)}</ul>
      <h3>${t('putToTest')}</h3>
      <p><strong>${say(played?.title)}</strong>${t('colon')}${say(played?.description)}</p>
      <details class="teacher"><summary>${t('teacherNotes')}</summary><p>${say(lesson.notes)}</p><p class="soft">${t('minutes', {minutes: lesson.minutes})}</p></details>`;
  }
}
customElements.define('rs-argue', Argue);
