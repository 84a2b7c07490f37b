/**
 * Colours that colour-blind readers tell apart. Nations: Okabe and Ito (2008), and where they run out, lighter and
 * darker kin of them with another dash. Change: blue for gain and orange for loss, never green and red.
 */
export const ORDER = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#8c6d1f', '#7a5195'];

const DARK = window.matchMedia('(prefers-color-scheme: dark)');
export const themeChanges = new EventTarget();
DARK.addEventListener('change', () => themeChanges.dispatchEvent(new Event('change')));

/** Paper is light whatever the screen is: what is printed is drawn anew for it, and for the screen afterwards. */
let printing = false;

/** @param {boolean} now whether what is drawn is for paper */
export function forPaper(now) {
  printing = now;
  themeChanges.dispatchEvent(new Event('change'));
}

export const isForPaper = () => printing;

/** 'light', 'dark', or what the device says. */
export function isDark() {
  if (printing) {
    return false;
  }
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === 'dark' : DARK.matches;
}

export function chooseTheme(theme) {
  if (theme) {
    document.documentElement.dataset.theme = theme;
    localStorage.setItem('reshuffle.theme', theme);
  } else {
    delete document.documentElement.dataset.theme;
    localStorage.removeItem('reshuffle.theme');
  }
  themeChanges.dispatchEvent(new Event('change'));
}

/** Ink, paper and lines of the theme in force. */
export function inks() {
  return isDark()
    ? {ink: '#e8e6e1', soft: '#a9a59c', line: '#3c3f45', paper: '#17191d', same: '#2b2e34', base: '#9aa0a8', now: '#56b4e9', before: '#e69f00'}
    : {ink: '#1d2126', soft: '#5b616a', line: '#d9d6cf', paper: '#ffffff', same: '#ecebe7', base: '#7a7f87', now: '#0072b2', before: '#b35806'};
}

const GAIN = {light: [[236, 235, 231], [146, 197, 222], [5, 97, 160]], dark: [[43, 46, 52], [36, 101, 148], [118, 196, 240]]};
const LOSS = {light: [[236, 235, 231], [247, 178, 103], [179, 75, 6]], dark: [[43, 46, 52], [148, 78, 26], [255, 166, 77]]};

/** The colour of a change, from -1 (worst) over 0 to 1 (best). */
export function changeColour(share) {
  const scale = (share >= 0 ? GAIN : LOSS)[isDark() ? 'dark' : 'light'];
  const at = Math.min(1, Math.abs(share)) * 2;
  const from = scale[Math.min(1, Math.floor(at))];
  const to = scale[Math.min(2, Math.floor(at) + 1)];
  const part = Math.min(1, at - Math.min(1, Math.floor(at)));
  const mixed = from.map((value, k) => Math.round(value + (to[k] - value) * part));
  return `rgb(${mixed.join(',')})`;
}
