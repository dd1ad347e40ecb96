import { describe, expect, it } from '@jest/globals';
import { isOfViews, wholeOf, type SchemeVersion } from '@tranche/domain';
import { CATALOGUE } from './catalogue.js';

/** By the code of each duty the steps that record that what it asks came in. */
function metBy(scheme: SchemeVersion): Readonly<Record<string, readonly string[]>> {
  const met: Record<string, string[]> = {};
  for (const [name, { effects }] of Object.entries(wholeOf(scheme).transitions)) {
    for (const effect of effects) {
      if (effect.kind === 'meet-duty') (met[effect.duty] ??= []).push(name);
    }
  }
  return met;
}

/** Steps of an officer that record on which day something came in, after the award; nobody owes views. */
function receiptsIn(scheme: SchemeVersion): readonly string[] {
  const { states, transitions } = wholeOf(scheme);
  return Object.entries(transitions)
    .filter(([, { from }]) => from.some((state) => states[state]?.phase === 'execution'))
    .filter(([, step]) => step.by.includes('officer') && !isOfViews(step))
    .filter(([, { asks = [] }]) =>
      asks.some(
        (field) => field.kind === 'date' && field.hasHappened && /ReceivedOn$/.test(field.name),
      ),
    )
    .map(([name]) => name);
}

describe('a step that records that something came in', () => {
  it.each(CATALOGUE)('$scheme $version: meets the duty that asked it', (scheme) => {
    const met = Object.values(metBy(scheme)).flat();
    // Proof of a sample is owed on request, on no day; to a sponsor nobody accounts.
    const onNoDay = ['receive-proof', ...(scheme.law === 'private' ? ['receive-account'] : [])];
    const owed = receiptsIn(scheme).filter((name) => !onNoDay.includes(name));
    expect(owed.filter((name) => !met.includes(name))).toEqual([]);
  });

  it.each([
    ['topsector-grant', '2016-in-parts', 'exam-proof', 'record-exam-proof'],
    ['centre-of-expertise', '2012', 'midterm', 'receive-midterm'],
    ['rif', '2024', 'midterm-report', 'receive-midterm'],
  ])('%s %s: %s is met by %s', (code, version, duty, step) => {
    const scheme = CATALOGUE.find((each) => each.scheme === code && each.version === version);
    if (!scheme) throw new Error(`No ${code} ${version}`);
    expect(metBy(scheme)[duty]).toEqual([step]);
  });
});
