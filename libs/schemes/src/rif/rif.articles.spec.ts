import { describe, expect, it } from '@jest/globals';
import { sectionsFor, type SchemeVersion } from '@tranche/domain';
import { WITH_SECOND_TRACK } from './second-track/second-track-form.js';
import { rif2014, rif2014Amended, rif2019, rif2024 } from './rif.scheme.js';

describe('the criteria of RIF', () => {
  // Article 21 of 2014 is about organising the courses more efficiently.
  it.each([
    [rif2014, 'art. 20(3)'],
    [rif2014Amended, 'art. 20(3)'],
    [rif2019, 'art. 21(3)'],
    [rif2024, 'art. 19(3)'],
  ])('rest on the paragraph that names them ($version)', ({ assessment }, article) => {
    expect(assessment.lists[0]?.article).toBe(article);
  });
});

/** What stands under the question how much is asked. */
function hintOfAmount({ form }: SchemeVersion): string {
  const fields = form.sections.flatMap((section) => section.fields);
  const asked = fields.find(({ name }) => name === 'requested');
  return asked?.kind === 'money' ? (asked.hint?.nl ?? '') : '';
}

describe('the second subsidy of 2014, for organising the courses more efficiently (art. 16)', () => {
  it('is asked apart from the first, under a variant of its own', () => {
    expect(hintOfAmount(rif2014)).toContain('(art. 16) vraagt u apart');
    const { addition } = rif2014.variants[WITH_SECOND_TRACK] ?? {};
    expect(addition?.article).toBe('art. 16, 17');
    const usual = sectionsFor(rif2014.form, 'standard');
    const more = sectionsFor(rif2014.form, WITH_SECOND_TRACK).filter(
      (section) => !usual.includes(section),
    );
    expect(more.map(({ name }) => name)).toEqual(['second-track-plan', 'second-track-money']);
  });

  // Its text could not be read, so nothing is promised.
  it('is said not to be offered under the text as amended', () => {
    expect(hintOfAmount(rif2014Amended)).toContain('(art. 16) kunt u in dit portaal niet vragen');
    expect(Object.values(rif2014Amended.variants).some(({ addition }) => addition)).toBe(false);
    const named = JSON.stringify([rif2014Amended.letters, rif2014Amended.documents]);
    expect(named).not.toContain('doelmatiger');
  });

  it.each([rif2019, rif2024])('does not exist any more ($version)', (scheme) => {
    expect(hintOfAmount(scheme)).not.toContain('doelmatiger');
  });
});

/** What the duties say of a midterm report that does not come, or comes late. */
function lateMidterm({ duties }: SchemeVersion): readonly { nl: string; en: string }[] {
  return duties.map(({ text }) => text).filter(({ nl }) => nl.includes('opgeschort'));
}

// Who reads "is lowered" where the minister may weigh it gives up too early; and the other way round.
describe('a midterm report that is late', () => {
  it('changes the subsidy under 2019', () => {
    const [text] = lateMidterm(rif2019);
    expect(text?.nl).toContain('wordt de subsidie in uw nadeel gewijzigd');
    expect(text?.en).toContain('the subsidy is changed to your disadvantage');
  });

  it('can change it under 2024, and the advances stop in whole or in part', () => {
    const [text] = lateMidterm(rif2024);
    expect(text?.nl).toContain('geheel of gedeeltelijk opgeschort');
    expect(text?.nl).toContain('kan de subsidie in uw nadeel worden gewijzigd');
    expect(text?.en).toContain('the subsidy can be changed to your disadvantage');
  });

  it.each([rif2014, rif2014Amended])('is not spoken of under $version', (scheme) => {
    expect(lateMidterm(scheme)).toEqual([]);
  });
});
