import type { FindingCode, SchemeVersion, Variant } from '@tranche/domain';
import { share } from '../../standard/page/page-values.js';
import { GRANT_2016_IN_PARTS } from '../../topsector-grant/topsector-grant-2016-in-parts.js';
import { grantVersion } from '../../topsector-grant/topsector-grant.scheme.js';
import {
  examPilot,
  learning,
  question,
  rif,
  talent,
  there,
  topsector,
  twice,
  voucher,
  withLetter,
  withoutEffect,
  WORDS,
  type Mutations,
} from './mutation.fixture.js';

const withVariant = (
  scheme: SchemeVersion,
  name: string,
  change: Partial<Variant>,
): SchemeVersion => ({
  ...scheme,
  variants: { ...scheme.variants, [name]: { ...there(scheme.variants[name]), ...change } },
});

const A_THIRD = share(1, 3, 'art. 1');
const { paid } = GRANT_2016_IN_PARTS;
const inParts = there(paid === 'at-once' ? undefined : paid);
const places = there(learning.allocation.places);

/** Breaks of what a regulation rules: amounts, lists, letters, terms and what a tranche sets. */
export const RULES_MUTATIONS = {
  'advised-by-others': [
    withLetter(topsector, 'award', () => ({
      subject: { nl: 'Volgens de commissie', en: 'By the committee' },
    })),
    'letters/award/subject/nl',
  ],
  'amount-without-money': [
    withVariant(examPilot, 'school', {
      amount: { kind: 'asked', minimumCents: null, maximumCents: 1 },
    }),
    'school: asked',
  ],
  'amounts-crossed': [
    withVariant(rif, 'starter', { amount: { kind: 'asked', minimumCents: 2, maximumCents: 1 } }),
    'starter: minimum above maximum',
  ],
  'article-empty': [
    { ...examPilot, limits: examPilot.limits.map((each) => ({ ...each, article: ' ' })) },
    'limits/one-place-per-location/article',
  ],
  'assessment-after-decision': [
    {
      ...rif,
      terms: {
        ...rif.terms,
        assessment: { unit: 'months', amount: 12, atwApplies: true, article: 'art. 21' },
      },
    },
    'is longer than decision',
  ],
  'assessors-counted-otherwise': [
    withLetter(rif, 'award', () => ({
      subject: { nl: 'Door zeven beoordelaars', en: 'By seven assessors' },
    })),
    'letters/award/subject/nl',
  ],
  'facet-unknown': [
    {
      ...topsector,
      finder: { ...there(topsector.finder), finds: 'tranches', facets: ['moon'] },
    },
    'moon',
  ],
  'letter-incomplete': [withLetter(rif, 'award', () => ({ sections: [] })), 'award: '],
  'letter-twice': [
    { ...examPilot, letters: examPilot.letters === 'none' ? 'none' : twice(examPilot.letters) },
    'supplement-request',
  ],
  'limit-across-nothing': [
    {
      ...examPilot,
      limits: examPilot.limits.map((each) => ({ ...each, per: [{ kind: 'tranche' }] })),
    },
    'one-place-per-location',
  ],
  'limit-unknown': [
    {
      ...examPilot,
      limits: examPilot.limits.map((each) => ({
        ...each,
        per: [{ kind: 'answer', field: 'planet' }],
      })),
    },
    'one-place-per-location',
  ],
  'list-twice': [
    {
      ...examPilot,
      allocation: { ...examPilot.allocation, lists: twice(examPilot.allocation.lists) },
    },
    'schools',
  ],
  'list-unknown': [withVariant(examPilot, 'school', { list: 'museums' }), 'school: museums'],
  'lists-count': [
    { ...rif, allocation: { ...rif.allocation, lists: rif.allocation.lists.slice(1) } },
    '1 of 2',
  ],
  'objection-without-law': [{ ...voucher, law: 'private' }, 'award'],
  'parameter-preset': [
    { ...voucher, parameters: voucher.parameters.map((each) => ({ ...each, preset: 'blue' })) },
    'maximumAmount: ',
  ],
  'parameter-twice': [{ ...voucher, parameters: twice(voucher.parameters) }, 'maximumAmount'],
  'parameter-unknown': [{ ...voucher, parameters: [] }, 'amount of broad: maximumAmount'],
  'part-missing': [Object.assign({ ...examPilot }, { workflow: undefined }), 'workflow'],
  'payment-parts-uneven': [
    grantVersion({ ...GRANT_2016_IN_PARTS, paid: { ...inParts, second: A_THIRD } }),
    'payments: 1/2 + 1/3',
  ],
  'placeholders-differ': [
    withLetter(examPilot, 'rejection', () => ({
      subject: { nl: 'Nee op {reference}', en: 'No' },
    })),
    'letters/',
  ],
  'places-missing': [
    { ...examPilot, allocation: { ...examPilot.allocation, places } },
    'a proportional allocation, and no other, shares places',
  ],
  'places-never-taken': [
    withoutEffect(examPilot, 'commit-award'),
    'no transition takes a place from the ceiling',
  ],
  'rubric-point-missing': [
    {
      ...question,
      assessment: {
        ...question.assessment,
        lists: question.assessment.lists.map((list) => ({
          ...list,
          criteria: list.criteria.map((each) => ({ ...each, anchors: each.anchors.slice(1) })),
        })),
      },
    },
    'questions/',
  ],
  'text-empty': [
    {
      ...examPilot,
      selfCheck: examPilot.selfCheck.map((each) => ({ ...each, question: { nl: '', en: 'So?' } })),
    },
    'selfCheck/',
  ],
  'units-mixed': [
    {
      ...examPilot,
      variants: {
        ...examPilot.variants,
        museum: { ...there(examPilot.variants['school']), label: WORDS, amount: { kind: 'none' } },
      },
    },
    'museum: none',
  ],
  'variant-missing': [{ ...talent, variants: {} }, 'no variant'],
} satisfies Partial<Mutations<FindingCode>>;
