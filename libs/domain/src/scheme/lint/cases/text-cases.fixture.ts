import { BEE_GARDEN } from '../../bee-garden/bee-garden.fixture.js';
import { garden, there, twice, withLetter } from '../../bee-garden/changed.fixture.js';
import { both } from '../../bee-garden/words.fixture.js';
import type { FindingCode } from '../sentences/index.js';
import type { Cases } from './case.fixture.js';

const { assessment, letters, limits, money, terms } = BEE_GARDEN;
const criterion = there(there(assessment.lists[0]).criteria[0]);
const own = (limit: object) =>
  garden({ limits: limits.map(({ across: _across, ...each }) => ({ ...each, ...limit })) });
const saying = (nl: string, en: string) => withLetter('award', () => ({ subject: { nl, en } }));
const unscored = { ...assessment, lists: [] };
const anchored = (...points: readonly number[]) =>
  garden({
    assessment: {
      ...assessment,
      lists: assessment.lists.map((each) => ({
        ...each,
        criteria: [
          {
            ...criterion,
            anchors: points.map((point) => ({ points: point, text: both(`${point}`) })),
          },
        ],
      })),
    },
  });
const assessedIn = (weeks: number) =>
  garden({ terms: { ...terms, assessment: { ...there(terms['assessment']), amount: weeks } } });
const without = (...names: readonly string[]) => ({
  terms: Object.fromEntries(Object.entries(terms).filter(([name]) => !names.includes(name))),
});

/** What is right and wrong in letters, conditions and the words of a version. */
export const TEXT_CASES = {
  'advised-by-others': [
    [['letters/award/subject/nl: jury, not committee'], saying('De jury', 'They')],
    [
      ['letters/award/subject/nl: committee, not jury'],
      { ...saying('De commissie', 'They'), assessment: { ...assessment, advisedBy: 'jury' } },
    ],
    [
      [
        'letters/award/subject/nl: committee, not assessors',
        'letters/award/subject/en: jury, not assessors',
      ],
      {
        ...saying('De commissie', 'The jury'),
        assessment: { ...assessment, advisedBy: 'assessors' },
      },
    ],
    [[], saying('De commissie', 'The committee')],
    [[], saying('Injurybel', 'Uninjury')],
    [[], saying('{jury}', '{jury}')],
    [
      [],
      {
        ...saying('De Europese commissie', 'The European committee'),
        assessment: { ...assessment, advisedBy: 'jury' },
      },
    ],
    [[], { ...saying('De jury', 'The jury'), assessment: unscored }],
    [[], withLetter('award', () => ({ kind: 'jury' }))],
  ],
  'article-empty': [
    [['limits/one-per-town/article'], own({ article: ' ' })],
    [
      ['money/determination/costArticle'],
      garden({
        money: {
          ...there(money === 'none' ? undefined : money),
          determination: {
            kind: 'as-awarded-if-done',
            article: 'a',
            notDoneArticle: 'b',
            costArticle: '',
          },
        },
      }),
    ],
    [
      [],
      garden({
        money: {
          ...there(money === 'none' ? undefined : money),
          determination: {
            kind: 'as-awarded-if-done',
            article: 'a',
            notDoneArticle: 'b',
            costArticle: null,
          },
        },
      }),
    ],
  ],
  'assessment-after-decision': [
    [['assessment is longer than decision'], assessedIn(14)],
    [[], assessedIn(13)],
    [
      [],
      {
        ...assessedIn(14),
        ...{
          terms: { ...assessedIn(14).terms, decision: { ...there(terms['decision']), amount: 14 } },
        },
      },
    ],
    [[], garden(without('decision', 'assessment'))],
    [[], garden(without('assessment'))],
  ],
  'assessors-counted-otherwise': [
    [
      [
        'letters/award/subject/nl: zeven beoordelaars, of 2',
        'letters/award/subject/en: 3 independent assessors, of 2',
      ],
      saying('Door zeven beoordelaars', 'By 3 independent assessors'),
    ],
    [[], saying('Door twee beoordelaars', 'By two assessors')],
    [[], saying('Door iemand', 'By two')],
  ],
  'letter-incomplete': [
    [
      ['not-processed: contact (Awb 2:1) contact'],
      withLetter('not-processed', ({ sections }) => ({
        sections: sections.filter(({ covers }) => !covers?.includes('contact')),
      })),
    ],
    [
      ['award: determination (Awb 4:42-4:44)'],
      withLetter('award', ({ sections }) => ({
        sections: sections.filter(({ covers }) => !covers?.includes('determination')),
      })),
    ],
    [[], garden({ letters: 'none' })],
  ],
  'letter-twice': [
    [['supplement-request'], garden({ letters: letters === 'none' ? 'none' : twice(letters) })],
  ],
  'objection-without-law': [
    [
      ['award'],
      {
        ...garden({ law: 'private' }),
        letters: there(letters === 'none' ? undefined : letters).filter(({ kind }) =>
          ['award', 'intention'].includes(kind),
        ),
      },
    ],
    [
      ['objection-upheld'],
      {
        ...garden({ law: 'private' }),
        letters: there(letters === 'none' ? undefined : letters).filter(
          ({ kind }) => kind === 'objection-upheld',
        ),
      },
    ],
    [[], garden({ law: 'private', letters: 'none' })],
  ],
  'placeholders-differ': [
    [
      ['letters/award/subject has other placeholders per language'],
      saying('Nee op {reference}', 'No'),
    ],
    [[], saying('{a} {b} {a}', '{b} {a}')],
  ],
  'rubric-point-missing': [
    [['gardens/bloom: 2'], anchored(1, 3)],
    [['gardens/bloom: 1', 'gardens/bloom: 3'], anchored(2)],
    [[], anchored(0, 1, 2, 3, 4)],
  ],
  'text-empty': [
    [['audience has no nl'], garden({ audience: { nl: '', en: 'Schools' } })],
    [['audience has no en'], garden({ audience: { nl: 'Scholen', en: ' ' } })],
    [['letters/award/subject has no nl', 'letters/award/subject has no en'], saying('', '')],
    [['audience has no nl'], garden({ audience: Object.assign({ ...both('x') }, { nl: 3 }) })],
  ],
} satisfies Partial<Cases<FindingCode>>;
