/** Drawings are as wide as the window was: on paper they are scaled to the page. */
window.addEventListener('beforeprint', () => {
  for (const drawing of document.querySelectorAll('.canvas svg')) {
    drawing.setAttribute('viewBox', `0 0 ${drawing.width.baseVal.value} ${drawing.height.baseVal.value}`);
  }
});
