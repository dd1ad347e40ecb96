import { describe, expect, it } from '@jest/globals';
import { undoesRecord, wholeOf, type SchemeVersion } from '@tranche/domain';
import { CATALOGUE } from './catalogue.js';

/** Where the day of a receipt meets no duty, nothing but its name says what it is. */
const PLAIN_RECEIPT = /ReceivedOn$/;

/** Steps of an officer that record on which day an applicant's piece came in: for a duty, or as views. */
function receiptsIn(scheme: SchemeVersion) {
  return Object.entries(wholeOf(scheme).transitions).filter(([, { by, asks = [], effects }]) => {
    const days = effects.flatMap((each) => (each.kind === 'meet-duty' ? each.day : []));
    return (
      by.includes('officer') &&
      effects.length > 0 &&
      asks.some(
        ({ name, means }) =>
          days.includes(name) || means === 'views-received-on' || PLAIN_RECEIPT.test(name),
      )
    );
  });
}

describe('a receipt that was recorded by mistake', () => {
  it('is one that most schemes can record', () => {
    const recording = CATALOGUE.filter((scheme) => receiptsIn(scheme).length > 0);
    expect(recording.length).toBeGreaterThan(CATALOGUE.length / 2);
  });

  it.each(CATALOGUE)(
    '$scheme $version: can be taken back to wherever the file came from',
    (scheme) => {
      const { states, transitions } = wholeOf(scheme);
      const undoing = Object.values(transitions).filter(undoesRecord);
      // As the applicant knows it: what is only proposed is the state before it.
      const labelOf = (state: string) => states[state]?.label.applicant.nl;
      const stuck = receiptsIn(scheme).flatMap(([name, { from, to }]) =>
        from
          .filter((state) => state !== to)
          .filter(
            (state) =>
              !undoing.some(
                (step) => step.from.includes(to) && labelOf(step.to) === labelOf(state),
              ),
          )
          .map((state) => `${name} from ${state}`),
      );
      expect(stuck).toEqual([]);
    },
  );

  it.each(CATALOGUE)('$scheme $version: is told to the applicant with its reason', (scheme) => {
    const undoing = Object.entries(wholeOf(scheme).transitions).filter(([, step]) =>
      undoesRecord(step),
    );
    expect(undoing.filter(([, { motivation }]) => motivation !== 'required')).toEqual([]);
  });

  it.each(CATALOGUE)('$scheme $version: is asked for again only where it was asked', (scheme) => {
    const asking = Object.entries(wholeOf(scheme).transitions).filter(
      ([, { confirm, effects }]) =>
        confirm?.nl.includes('alsnog sturen') &&
        effects.some(
          (each) =>
            each.kind === 'take-back-receipt' &&
            each.deadlines.length === 0 &&
            each.duty === undefined,
        ),
    );
    expect(asking.map(([name]) => name)).toEqual([]);
  });
});

describe('a step that asks the applicant something again', () => {
  it.each(CATALOGUE)('$scheme $version: has a letter that says it', (scheme) => {
    const mute = Object.entries(wholeOf(scheme).transitions).filter(
      ([, { effects }]) =>
        effects.some(
          (each) => each.kind === 'take-back-receipt' && each.because === 'not-enough',
        ) && !effects.some(({ kind }) => kind === 'send-letter'),
    );
    expect(mute.map(([name]) => name)).toEqual([]);
  });
});
