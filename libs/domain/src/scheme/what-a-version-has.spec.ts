import { describe, expect, it } from '@jest/globals';
import { HALF, cents } from '../money/index.js';
import { awardableOf, overheadIn } from './awardable.js';
import { BEE_GARDEN } from './bee-garden/bee-garden.fixture.js';
import { garden, there, withSections, withVariant } from './bee-garden/changed.fixture.js';
import { both } from './bee-garden/words.fixture.js';
import { contactOf } from './words/contact-of.js';
import { confirmationText } from './partner-agreement.js';
import { lettersOf, traitsOf } from './scheme-traits.js';
import { documentsUnder, type SchemeVersion } from './scheme.js';
import { versionTitleOf } from './words/version-title.js';

describe('what a version has', () => {
  const ALL = ['public-law', 'money', 'co-financed', 'scored', 'ranked', 'project'];
  const without = (trait: string) => ALL.filter((each) => each !== trait);
  it.each<[string, SchemeVersion, readonly string[]]>([
    ['all', BEE_GARDEN, ALL],
    ['no public law', garden({ law: 'private' }), without('public-law')],
    ['no money', garden({ money: 'none' }), without('money')],
    [
      'nobody who pays along',
      garden({ variants: { large: there(BEE_GARDEN.variants['large']) } }),
      without('co-financed'),
    ],
    ['one of two who pays along', withVariant('large', {}), ALL],
    [
      'nobody who scores',
      garden({ assessment: { ...BEE_GARDEN.assessment, lists: [] } }),
      without('scored'),
    ],
    [
      'no ranking',
      garden({ allocation: { ...BEE_GARDEN.allocation, method: 'lottery' } }),
      without('ranked'),
    ],
    ...['start', 'years'].map((name): [string, SchemeVersion, readonly string[]] => [
      `no project without its ${name}`,
      withSections((sections) =>
        sections.map((each) => ({
          ...each,
          fields: each.fields.filter((field) => field.name !== name),
        })),
      ),
      without('project'),
    ]),
  ])('is %s', (_what, scheme, traits) => {
    expect(traitsOf(scheme)).toEqual(traits);
  });

  it('is no letter where it writes none', () => {
    expect(lettersOf({ letters: 'none' })).toEqual([]);
    expect(lettersOf(BEE_GARDEN).map(({ kind }) => kind)).toContain('award');
  });

  it('is who can be reached, and what it is called', () => {
    const { name, contact, address } = BEE_GARDEN.authority;
    expect(contactOf(BEE_GARDEN)).toEqual({ name, contact, address });
    expect(versionTitleOf(BEE_GARDEN)).toEqual(both('2027'));
    expect(versionTitleOf(garden({ versionTitle: both('Voorjaar') }))).toEqual(both('Voorjaar'));
  });

  it('is a document under the variants that ask for it', () => {
    const [map] = BEE_GARDEN.documents;
    const documents = [there(map), { ...there(map), kind: 'photo', variants: ['large'] }];
    const kinds = (variant: string) =>
      documentsUnder({ documents }, variant).map(({ kind }) => kind);
    expect([kinds('small'), kinds('large')]).toEqual([['map'], ['map', 'photo']]);
  });
});

describe('an award with a subsidy for overhead', () => {
  const { money } = BEE_GARDEN;
  const paid = money === 'none' ? undefined : money;
  const overhead = { article: 'a', staircase: { steps: [], above: HALF }, share: HALF };
  const withOverhead = (of: typeof overhead | 'none') =>
    garden({
      money: {
        ...there(paid),
        determination: {
          kind: 'realised-at-least',
          article: 'a',
          share: HALF,
          threshold: { share: HALF, article: 'a', exceptionArticle: 'a' },
          overhead: of,
        },
      },
    });
  it.each<[string, SchemeVersion, number, number]>([
    ['adds it', withOverhead(overhead), 350, 100],
    ['adds none where there is none', withOverhead('none'), 250, 0],
    ['adds none to another money', BEE_GARDEN, 250, 0],
    ['adds none to no money', garden({ money: 'none' }), 250, 0],
  ])('%s', (_what, scheme, awardable, part) => {
    expect(awardableOf(scheme, cents(250), cents(400))).toBe(awardable);
    expect(overheadIn(scheme, cents(300), cents(400))).toBe(part);
  });

  it('is never more than was awarded', () => {
    expect(overheadIn(withOverhead(overhead), cents(99), cents(400))).toBe(99);
  });
});

describe('a pledge', () => {
  it('is confirmed by a person of the partner, or by a paper that somebody uploaded', () => {
    expect(confirmationText({ by: 'partner', person: 'Bo', partner: 'Imker' })).toEqual({
      nl: 'Bevestigd door Bo namens Imker',
      en: 'Confirmed by Bo for Imker',
    });
    const mandate = { givenBy: 'Ida', from: '2026-12-01', until: '2026-12-31' };
    const onIt = { by: 'partner', person: 'Bo', partner: 'Imker', mandate } as const;
    expect(confirmationText(onIt)).toEqual({
      nl: 'Bevestigd door Bo namens Imker op machtiging van Ida (1 december 2026 tot en met 31 december 2026)',
      en: 'Confirmed by Bo for Imker on a mandate of Ida (1 December 2026 until 31 December 2026)',
    });
    expect(confirmationText({ by: 'agreement', person: 'Bo' })).toEqual({
      nl: 'Bevestigd met een ondertekende overeenkomst, geüpload door Bo',
      en: 'Confirmed by a signed agreement, uploaded by Bo',
    });
  });
});
