import { describe, expect, it } from '@jest/globals';
import { validateScheme } from '@tranche/domain';
import { ENTRIES } from '../catalogue.js';
import { cannotBeRead, untrue as untrueIn } from './wrong-with.js';

const PAGES = ENTRIES.flatMap(({ scheme, withOneOther }) =>
  withOneOther ? [[`${scheme.scheme} ${scheme.version}`, withOneOther] as const] : [],
);

/** Pages that cannot be: with one part alone another, less or more is paid than the whole award. */
const CANNOT_BE: Readonly<Record<string, readonly string[]>> = {
  'topsector-grant 2016-in-parts': ['paid/first/share', 'paid/second/share'],
};

describe('one number of a page, changed alone as when a regulation is amended there', () => {
  it.each(PAGES)('leaves a sound version and every example true: %s', (version, numbers) => {
    const unsound: string[] = [];
    const untrue: string[] = [];
    for (const { place, made } of numbers) {
      const entry = made();
      const findings = validateScheme(entry.scheme);
      if (findings.length > 0) unsound.push(place);
      if (cannotBeRead(findings)) continue;
      untrue.push(...untrueIn(entry, []).map((each) => `${place}: ${each}`));
    }
    expect(numbers.length).toBeGreaterThan(0);
    expect(untrue).toEqual([]);
    expect(unsound).toEqual(CANNOT_BE[version] ?? []);
  });
});
