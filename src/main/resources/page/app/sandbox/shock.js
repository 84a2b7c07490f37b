/** Shocks that a user adds on the time line, as the scenario file would have them. */
import {kinds} from '../data.js';

/** Everything energy comes from. */
export const SOURCES = ['domestic', 'sea-borne', 'renewables', 'pipeline'];
export const ALL_SOURCES = 'all';
/** Levels that show something, where a tenth would not. */
const SIZES = {tariff: 0.25, 'energy-price': 1, 'energy-supply': 0.5, components: 0.5, digital: 0.005, frontier: 0.01,
  'new-industry': 1, 'investment-pact': 0.3, sanction: 0.25, leadership: 1};
/** A word of a scenario file; addresses come from anywhere. */
const WORD = /^[\w.-]+$/;

export const kindOf = (id) => kinds().find((one) => one.id === id);
export const usualSize = ({id}) => SIZES[id] ?? 0.1;

/**
 * A shock as one event of a scenario file.
 *
 * @param {{kind: string, from: string, until: ?string, size: number, values: Object<string, string>}} shock
 * @param {number} place counts the added shocks
 */
export function asYaml({kind, from, until, size, values}, place) {
  const fields = kindOf(kind).fields.map(({name}) => `\n  ${name}: ${values[name] === ALL_SOURCES ? `[${SOURCES.join(', ')}]` : values[name]}`);
  return `- id: own-${place + 1}
  kind: ${kind}
  title: {en: "Own shock ${place + 1}", zh: "自加冲击${place + 1}"}${fields.join('')}
  profile: {type: step, size: ${size}, start: ${from}${until ? `, end: ${until}` : ''}}
  source: {en: "Assumed by the user of the page", zh: "页面用户的假设"}
`;
}

/** Short, for the address: kind, dates, level, and the fields in their order. */
export function pack(shocks) {
  return shocks.map(({kind, from, until, size, values}) =>
    [kind, from, until ?? '', size, ...kindOf(kind).fields.map(({name}) => values[name])].join(':')).join(';');
}

/** What an address says; whatever does not read as a shock is left out. */
export function unpack(text) {
  return (text ?? '').split(';').filter(Boolean).flatMap((entry) => {
    const [kind, from, until, size, ...words] = entry.split(':');
    const fields = kindOf(kind)?.fields;
    const fits = fields && words.length === fields.length && words.every((word) => WORD.test(word))
      && [from, until || from].every((quarter) => /^\d{4}Q[1-4]$/.test(quarter)) && size && Number.isFinite(Number(size));
    return fits ? [{kind, from, until: until || null, size: Number(size), values: Object.fromEntries(fields.map(({name}, k) => [name, words[k]]))}] : [];
  });
}
