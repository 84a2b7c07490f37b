/** Shocks that a user adds on the time line, as the scenario file would have them. */

/** The kinds that can be added here, with the fields that they ask for. */
export const KINDS = {
  tariff: {fields: ['importer', 'exporter', 'family'], low: 0, high: 1, size: 0.25},
  'energy-price': {fields: ['nation'], low: -0.5, high: 3, size: 1},
  subsidy: {fields: ['nation', 'family'], low: 0, high: 0.5, size: 0.1},
};

/**
 * A shock as one event of a scenario file.
 *
 * @param {{kind: string, from: string, until: ?string, size: number, nation?: string, importer?: string, exporter?: string, family?: string}} shock
 * @param {number} place counts the added shocks
 */
export function asYaml(shock, place) {
  const families = shock.family && shock.family !== 'ALL' ? `\n  families: [${shock.family}]` : '';
  const fields = {
    tariff: () => `\n  importers: [${shock.importer}]\n  exporters: [${shock.exporter}]${families}`,
    'energy-price': () => `\n  nations: [${shock.nation}]\n  sources: [all]`,
    subsidy: () => `\n  nations: [${shock.nation}]${families}`,
  }[shock.kind]();
  return `- id: own-${place + 1}
  kind: ${shock.kind}
  title: {en: "Own shock ${place + 1}", zh: "自加冲击${place + 1}"}${fields}
  profile: {type: step, size: ${shock.size}, start: ${shock.from}${shock.until ? `, end: ${shock.until}` : ''}}
  source: {en: "Assumed by the user of the page", zh: "页面用户的假设"}
`;
}

/** Short, for the address. */
export function pack(shocks) {
  return shocks.map((shock) => [shock.kind, shock.from, shock.until ?? '', shock.size, shock.importer ?? shock.nation, shock.exporter ?? '', shock.family ?? ''].join(':')).join(';');
}

export function unpack(text) {
  return (text ?? '').split(';').filter(Boolean).flatMap((entry) => {
    const [kind, from, until, size, first, exporter, family] = entry.split(':');
    if (!(kind in KINDS) || !/^\d{4}Q[1-4]$/.test(from) || !Number.isFinite(Number(size))) {
      return [];
    }
    const shock = {kind, from, until: until || null, size: Number(size), family: family || 'ALL'};
    return [kind === 'tariff' ? {...shock, importer: first, exporter} : {...shock, nation: first}];
  });
}
