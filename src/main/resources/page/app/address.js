/**
 * The address of what is shown, kept behind the '#', so that a static host needs to know nothing of it:
 * `#/sandbox/nord-stream?s=0:0.4&lang=zh`.
 */

/** @returns {{path: string[], query: URLSearchParams}} what the address asks for */
export function read(hash = location.hash) {
  const [path, query] = hash.replace(/^#\/?/, '').split('?');
  return {path: path.split('/').filter(Boolean).map(decoded), query: new URLSearchParams(query ?? '')};
}

/** A part of an address that somebody typed; as it is where its escapes are broken. */
function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The address of a place; empty values are left out. */
export function of(path, query = {}) {
  const search = Object.entries(query)
    .filter(([, value]) => value !== undefined && value !== null && value !== '')
    .map(([key, value]) => `${encodeURIComponent(key)}=${readable(value)}`)
    .join('&');
  return '#/' + path.map(encodeURIComponent).join('/') + (search ? '?' + search : '');
}

// Colons, commas and slashes need no escape behind a '#', and are easier to read and to copy.
function readable(value) {
  return encodeURIComponent(value).replace(/%3A/g, ':').replace(/%2C/g, ',').replace(/%2F/g, '/').replace(/%3B/g, ';');
}

/** Browsers take few new addresses a second, and each takes time: a moving hand gets one in so many [ms]. */
const PAUSE = 250;

let replaced = -Infinity;
let waiting;
let next = null;

/** Shows an address without going anywhere: the state has changed, the place has not. */
export function replace(path, query) {
  clearTimeout(waiting);
  const hash = of(path, query);
  const since = performance.now() - replaced;
  if (since < PAUSE) {
    next = {from: location.hash, hash};
    waiting = setTimeout(catchUp, PAUSE - since);
  } else {
    show(hash);
  }
}

/** Shows the address that waits, unless the place has changed in between. */
function catchUp() {
  if (next?.from === location.hash) {
    show(next.hash);
  }
}

/** The address of what is shown now. */
export function href() {
  catchUp();
  return location.href;
}

function show(hash) {
  next = null;
  if (hash !== location.hash) {
    replaced = performance.now();
    history.replaceState(null, '', hash);
  }
}

/** Goes to a place. */
export function go(path, query) {
  location.hash = of(path, query);
}

/**
 * Levers that are not at their default, short: the scenario's own levers by number, all others by path.
 *
 * @param {Map<string, number|string>} values by path
 * @param {string[]} own paths of the scenario's own levers, in the file's order
 */
export function packLevers(values, own) {
  return [...values].map(([path, value]) => {
    const place = own.indexOf(path);
    return `${place >= 0 ? place : path}:${value}`;
  }).join(',');
}

/** The reverse of {@link packLevers}; what cannot be read is left out. */
export function unpackLevers(text, own) {
  const values = new Map();
  for (const entry of (text ?? '').split(',').filter(Boolean)) {
    const cut = entry.indexOf(':');
    const name = entry.slice(0, cut);
    const path = /^\d+$/.test(name) ? own[Number(name)] : name;
    if (cut > 0 && path) {
      values.set(path, entry.slice(cut + 1));
    }
  }
  return values;
}
