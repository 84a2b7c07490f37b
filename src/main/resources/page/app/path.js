/** Guided ways through the lessons: a whole class of 45 minutes, a short one of 15, or everything in order. */
import {allLessons} from './data.js';
import {t} from './language.js';

export const PATHS = ['45', '15'];

/** The lessons of a path in order; of no path, all of them. */
export function onPath(path) {
  return path === '45' ? allLessons().filter(({path45}) => path45) : path === '15' ? allLessons().filter(({path15}) => path15) : allLessons();
}

/** The lesson after one on a path, undefined at its end. */
export function following(id, path) {
  const way = onPath(path);
  return way[way.findIndex(({lesson}) => lesson === id) + 1];
}

export function pathName(path) {
  return t(path === '45' ? 'path45' : 'path15');
}
