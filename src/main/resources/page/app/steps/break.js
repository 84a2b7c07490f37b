import {html} from 'lit';
import {Part} from '../part.js';
import {say} from '../language.js';
import '../parts/map.js';

/** Where does the claim stop being so? A map over two assumptions. */
class Break extends Part {
  static properties = {lesson: {attribute: false}};

  render() {
    const {lesson} = this;
    return html`
      <p class="lead">${say(lesson.break.question)}</p>
      <rs-verdict-map .claim=${lesson.break.claim} .x=${lesson.break.x} .y=${lesson.break.y}></rs-verdict-map>`;
  }
}
customElements.define('rs-break', Break);
