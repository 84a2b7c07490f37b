/** A scenario of one's own: a shipped one with further shocks, as a file that extends it. */
import {scenario as shipped} from '../data.js';
import {settings} from '../runs.js';
import {asYaml} from './shock.js';

/** The arm with everything that the user added. */
const OWN = 'own';

/** What a state asks of the engine. */
export function asked({scenario, arm, values, shocks}) {
  const set = settings(values);
  return shocks.length ? {text: text({scenario, arm, shocks}), arm: OWN, set} : {scenario, arm, set};
}

/** The file: it extends the shipped one, and has an arm with what was added beside the shocks of the chosen arm. */
export function text({scenario, arm, shocks}, name = 'scenario') {
  const {title} = shipped(scenario);
  return `scenario: ${name}
extends: ${scenario}.yaml
title: {en: ${quoted(`${title.en}, as set on the page`)}, zh: ${quoted(`${title.zh}（页面设定）`)}}
description: {en: "Made on the teaching page from ${scenario}.", zh: "由教学页面基于${scenario}制作。"}
${shocks.length ? added({scenario, arm, shocks}) : ''}`;
}

function added({scenario, arm, shocks}) {
  const {arms, shocks: all} = shipped(scenario);
  const before = arms.find((one) => one.name === arm)?.shocks ?? all.map(({id}) => id);
  const events = [...before, ...shocks.map((_, k) => `own-${k + 1}`)];
  return `shocks:
${shocks.map(asYaml).join('').replace(/^/gm, '  ').trimEnd()}
arms:
  - name: ${OWN}
    title: {en: "With what was added", zh: "含自加冲击"}
    with: [${events.join(', ')}]
`;
}

function quoted(words) {
  return JSON.stringify(words);
}
