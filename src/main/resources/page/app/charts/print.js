import {forPaper} from './palette.js';

/** Drawings are as wide as the window was, in its colours: on paper they are scaled to the page, with dark ink. */
window.addEventListener('beforeprint', () => {
  forPaper(true);
  for (const drawing of document.querySelectorAll('.canvas svg')) {
    drawing.setAttribute('viewBox', `0 0 ${drawing.width.baseVal.value} ${drawing.height.baseVal.value}`);
  }
});
window.addEventListener('afterprint', () => forPaper(false));
