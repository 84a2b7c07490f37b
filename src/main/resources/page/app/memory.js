/** What this browser remembers, and nobody else: predictions, lessons finished, a random name for class sessions. */

const PREDICTIONS = 'reshuffle.predictions';
const FINISHED = 'reshuffle.finished';
const PUPIL = 'reshuffle.pupil';

function stored(key, otherwise) {
  try {
    return JSON.parse(localStorage.getItem(key)) ?? otherwise;
  } catch {
    return otherwise;
  }
}

/** @returns {?number|number[]} what was predicted in a lesson, null if nothing was */
export function prediction(lesson) {
  return stored(PREDICTIONS, {})[lesson] ?? null;
}

export function keepPrediction(lesson, value) {
  localStorage.setItem(PREDICTIONS, JSON.stringify({...stored(PREDICTIONS, {}), [lesson]: value}));
}

export function finished() {
  return new Set(stored(FINISHED, []));
}

export function keepFinished(lesson) {
  localStorage.setItem(FINISHED, JSON.stringify([...finished().add(lesson)]));
}

/** A random name, so that a class counts nobody twice. It says nothing about the person and leaves only for a class. */
export function pupil() {
  let name = localStorage.getItem(PUPIL);
  if (!name) {
    name = [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    localStorage.setItem(PUPIL, name);
  }
  return name;
}

export function forget() {
  for (const key of [PREDICTIONS, FINISHED, PUPIL]) {
    localStorage.removeItem(key);
  }
}
