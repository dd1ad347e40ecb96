import { expect, it } from '@jest/globals';
import { wholeOf } from '@tranche/domain';
import { CATALOGUE } from './catalogue.js';

/** Every step of the office that can be taken once more where it led to, and records something. */
const AGAIN = CATALOGUE.flatMap((scheme) =>
  Object.entries(wholeOf(scheme).transitions).flatMap(([name, step]) =>
    step.from.includes(step.to) && step.from.length > 1 && step.asks
      ? [{ version: `${scheme.scheme} ${scheme.version}`, name, step }]
      : [],
  ),
);

it.each(AGAIN)('$version: $name is called a correction once it was taken', ({ step }) => {
  expect(step.labelAgain).toBeDefined();
  expect(step.labelAgain).not.toEqual(step.label);
});
