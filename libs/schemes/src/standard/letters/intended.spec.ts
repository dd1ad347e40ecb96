import { describe, expect, it } from '@jest/globals';
import { intendedIn, intentionsBefore, wholeOf } from '@tranche/domain';
import { CATALOGUE } from '../../catalogue.js';
import { sampleLetterInput } from '../../contract/example/sample-letter.js';

/** Every letter about which somebody is heard, by what the steps say. */
const HEARINGS = CATALOGUE.flatMap((scheme) => {
  const { states, transitions } = wholeOf(scheme);
  const kinds = Object.keys(states).flatMap((state) => intentionsBefore(transitions, state));
  return [...new Set(kinds)].map(
    (kind) => [`${scheme.scheme} ${scheme.version}: ${kind}`, scheme, kind] as const,
  );
});
const sampleOf = (scheme: (typeof CATALOGUE)[number]) =>
  sampleLetterInput(scheme, Object.keys(scheme.variants)[0] ?? '', 'nl');

describe('what is intended (Awb 4:8)', () => {
  it('is there to be read', () => expect(HEARINGS.length).toBeGreaterThan(20));

  it.each(HEARINGS)(
    '%s: can be read in both languages, with the reasons apart',
    (_n, scheme, kind) => {
      const { scheme: _scheme, ...sent } = sampleOf(scheme);
      const intended = intendedIn(scheme, kind, sent);
      expect(intended?.said.length).toBeGreaterThan(0);
      for (const { nl, en } of intended?.said ?? []) expect(en).not.toBe(nl);
      expect(intended?.words.length).toBeGreaterThan(0);
    },
  );

  it('is the amount that was counted, or that an officer filled in', () => {
    const rif = CATALOGUE.find(({ scheme, version }) => scheme === 'rif' && version === '2024');
    if (!rif) throw new Error('There is no rif 2024');
    const { scheme: _scheme, ...sent } = sampleOf(rif);
    const amountOf = (kind: string, more: Partial<typeof sent>) =>
      intendedIn(rif, kind, { ...sent, ...more })?.amountCents;
    expect(amountOf('intended-lower-determination', { proposedCents: 50_000 })).toBe(50_000);
    const { proposedCents: _none, ...uncounted } = sent;
    const lowered = { ...uncounted, input: { ...sent.input, loweredAmount: 45_000_000 } };
    expect(intendedIn(rif, 'intended-lowering', lowered)?.amountCents).toBe(45_000_000);
    expect(intendedIn(rif, 'award', sent)).toBeNull();
  });
});
