import { expect, it } from '@jest/globals';
import { CATALOGUE } from './catalogue.js';

const schemes = Map.groupBy(CATALOGUE, ({ scheme }) => scheme);

it.each([...schemes.keys()])(
  'says of %s on its page what holds for every version that rounds can run under',
  (scheme) => {
    const versions = schemes.get(scheme) ?? [];
    const said = versions.map(({ summary, summaryOfAll }) => (summaryOfAll ?? summary).nl);
    expect(new Set(said).size).toBe(1);
  },
);
