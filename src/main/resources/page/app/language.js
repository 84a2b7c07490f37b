/** The language that the page speaks, and everything that depends on it: texts, numbers, dates. */
import {texts} from './texts.js';

const STORED = 'reshuffle.language';

class Language extends EventTarget {
  #code = 'en';

  get code() {
    return this.#code;
  }

  /** Begins with the address's language, else the remembered one, else the browser's. */
  begin(asked) {
    const remembered = localStorage.getItem(STORED);
    const browser = navigator.language.startsWith('zh') ? 'zh' : 'en';
    this.change(asked ?? remembered ?? browser);
  }

  change(code) {
    this.#code = code === 'zh' ? 'zh' : 'en';
    localStorage.setItem(STORED, this.#code);
    document.documentElement.lang = this.#code === 'zh' ? 'zh-CN' : 'en';
    this.dispatchEvent(new Event('change'));
  }
}

export const language = new Language();

/** A text of the page itself, with {names} filled in. */
export function t(key, values = {}) {
  const pair = texts[key];
  if (!pair) {
    throw new Error(`no text '${key}'`);
  }
  const text = pair[language.code === 'zh' ? 1 : 0];
  return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

/** A text that the catalog, a lesson or the engine gives in both languages. */
export function say(text) {
  if (text === undefined || text === null) {
    return '';
  }
  return typeof text === 'string' ? text : (text[language.code] ?? text.en);
}

/** Lists of words joined as the language does. */
export function list(words) {
  return new Intl.ListFormat(language.code, {type: 'conjunction'}).format(words);
}

/** Sentences one after the other: Chinese writes no space between them. */
export function sentences(parts) {
  return parts.filter(Boolean).join(language.code === 'zh' ? '' : ' ');
}

/** Formats by language and digits: making one takes a hundred times as long as using it. */
const formats = new Map();

function format(digits) {
  const key = `${language.code} ${digits}`;
  if (!formats.has(key)) {
    formats.set(key, new Intl.NumberFormat(language.code, {minimumFractionDigits: digits, maximumFractionDigits: digits}));
  }
  return formats.get(key);
}

/** A number with as many digits as are worth reading, and a true minus sign. */
export function number(value, digits) {
  if (!Number.isFinite(value)) {
    return '–';
  }
  const size = Math.abs(value);
  const shown = digits ?? (size >= 1000 ? 0 : size >= 100 ? 0 : size >= 10 ? 1 : 2);
  const text = format(shown).format(size);
  return (value < 0 && Number(Math.abs(value).toFixed(shown)) > 0 ? '−' : '') + text;
}

/** What a switch can be, in words; files have the English ones. */
export function option(value) {
  return texts[`option-${value}`] ? t(`option-${value}`) : String(value);
}

/** A change: always with its sign. */
export function change(value, digits) {
  const text = number(value, digits);
  return value > 0 && /[1-9]/.test(text) ? '+' + text : text;
}

/** A change with its unit: per cent, or points for shares. */
export function changeWithUnit(value, points, digits) {
  if (!Number.isFinite(value)) {
    return '–';
  }
  return withUnit(change(value, digits), points);
}

/** A change that is already written, with its unit; a dash has none. */
export function withUnit(text, points) {
  if (text === '–') {
    return text;
  }
  if (points) {
    return language.code === 'zh' ? `${text}个百分点` : `${text} points`;
  }
  return language.code === 'zh' ? `${text}%` : `${text} %`;
}

/** A quarter such as 2024Q3, in words where there is room. */
export function quarterName(start, index, long = false) {
  const [year, quarter] = quarterAt(start, index);
  if (!long) {
    return `${year}Q${quarter}`;
  }
  return language.code === 'zh' ? `${year}年第${'一二三四'[quarter - 1]}季度` : `quarter ${quarter} of ${year}`;
}

/** [year, quarter] of an index counted from a start such as '2018Q1'. */
export function quarterAt(start, index) {
  const [year, quarter] = start.split('Q').map(Number);
  const count = year * 4 + quarter - 1 + index;
  return [Math.floor(count / 4), (count % 4) + 1];
}

/** The index of a quarter counted from a start. */
export function quarterIndex(start, name) {
  const count = (text) => {
    const [year, quarter] = text.split('Q').map(Number);
    return year * 4 + quarter - 1;
  };
  return count(name) - count(start);
}
