for (const choice of document.querySelectorAll('input[name=language]')) {
  choice.addEventListener('change', () => {
    document.documentElement.lang = choice.value;
    document.title = choice.dataset.title;
  });
}
addEventListener('beforeprint', () => {
  for (const part of document.querySelectorAll('details.print, details.arm')) {
    part.open = true;
  }
});
