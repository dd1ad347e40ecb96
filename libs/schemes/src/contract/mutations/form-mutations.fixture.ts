import type { Condition, FindingCode, SchemeVersion } from '@tranche/domain';
import {
  examPilot,
  question,
  rif,
  sectorPlan,
  there,
  twice,
  voucher,
  withField,
  withSections,
  WORDS,
  type Mutations,
} from './mutation.fixture.js';

const LAW = { code: 'added', article: 'art. 1', text: WORDS };
const ANSWER_IS = { ...LAW, kind: 'answer-is', field: 'inFreePart', in: [true] } as const;

const withCondition = (added: Condition): SchemeVersion => ({ ...examPilot, conditions: [added] });

const [firstSection, ...restOfSections] = examPilot.form.sections;
const section = there(firstSection);

/** Breaks of what an applicant meets. */
export const FORM_MUTATIONS = {
  'address-missing': [
    withField(voucher, 'street', ({ required: _required, ...field }) => field),
    'broad: street',
  ],
  'bounds-crossed': [
    withField(examPilot, 'pupils', (field) =>
      field.kind === 'number' ? { ...field, minimum: 6000 } : field,
    ),
    'plan/pupils: 6000 is above 5000',
  ],
  'check-list-unknown': [
    { ...examPilot, selfCheck: examPilot.selfCheck.map((each) => ({ ...each, list: 'moons' })) },
    'pathway: moons',
  ],
  'condition-field-unknown': [withCondition({ ...ANSWER_IS, field: 'pony' }), 'added: pony'],
  'condition-impossible': [
    withField(examPilot, 'evaluates', (field) => ({
      ...field,
      showWhen: { field: 'inFreePart', in: ['perhaps'] },
    })),
    'declarations/evaluates waits for perhaps',
  ],
  'condition-parameter-unknown': [
    withCondition({
      ...LAW,
      kind: 'bounded',
      field: 'pupils',
      is: 'at-most',
      parameter: 'most',
    }),
    'added: most',
  ],
  'condition-partner-kind-unknown': [
    withCondition({ ...LAW, kind: 'no-partner-of', partnerKinds: ['hbo'] }),
    'added: hbo',
  ],
  'condition-twice': [{ ...rif, conditions: twice(rif.conditions) }, there(rif.conditions[0]).code],
  'condition-unknown': [
    withField(examPilot, 'inFreePart', (field) => ({
      ...field,
      showWhen: { field: 'evaluates', in: [true] },
    })),
    'declarations/inFreePart waits for evaluates',
  ],
  'condition-variant-unknown': [
    withCondition({ ...ANSWER_IS, variants: ['university'] }),
    'added: university',
  ],
  'document-twice': [{ ...rif, documents: twice(rif.documents) }, there(rif.documents[0]).kind],
  'document-unusable': [
    { ...rif, documents: rif.documents.map((each) => ({ ...each, maximumBytes: 0 })) },
    `${there(rif.documents[0]).kind}: no type or size is accepted`,
  ],
  'field-points-nowhere': [
    withField(sectorPlan, 'region', (field) =>
      field.kind === 'reference'
        ? { ...field, matching: { attribute: 'part', field: 'moon' } }
        : field,
    ),
    'moon',
  ],
  'field-twice': [
    withSections(examPilot, () => [
      { ...section, fields: twice(section.fields) },
      ...restOfSections,
    ]),
    'location',
  ],
  'group-unknown': [
    withSections(examPilot, () => [{ ...section, group: 'cellar' }, ...restOfSections]),
    'location: cellar',
  ],
  'meaning-elsewhere': [
    withField(examPilot, 'inFreePart', (field) => ({ ...field, means: 'is-done' })),
    'inFreePart: is-done is asked with the step',
  ],
  'meaning-missing': [
    withField(rif, 'requested', ({ means: _means, ...field }) => field),
    'requested-amount',
  ],
  'meaning-twice': [withField(rif, 'requested', (field) => ({ ...field, means: 'town' })), 'town'],
  'meaning-unreadable': [
    withField(rif, 'requested', (field) => ({ ...field, means: 'town' })),
    'requested: town',
  ],
  'option-twice': [
    withField(examPilot, 'pathways', (field) =>
      field.kind === 'multi-choice' ? { ...field, options: twice(field.options) } : field,
    ),
    'location/pathways: mixed',
  ],
  'page-missing': [
    withSections(rif, (sections) => sections.filter(({ part }) => part !== 'documents')),
    'documents, for',
  ],
  'part-twice': [
    withSections(rif, (sections) =>
      sections.flatMap((each) =>
        each.part === 'documents' ? [each, { ...each, name: 'once-more' }] : [each],
      ),
    ),
    'documents',
  ],
  'partner-lines-alone': [
    withSections(rif, (sections) => sections.filter(({ part }) => part !== 'partners')),
    'budget/budget',
  ],
  'partner-kind-twice': [
    {
      ...rif,
      partnership: { ...rif.partnership, kinds: twice(rif.partnership.kinds) },
    },
    there(rif.partnership.kinds[0]).kind,
  ],
  'partner-kind-unknown': [
    {
      ...rif,
      partnership: {
        ...rif.partnership,
        composition: rif.partnership.composition.map((each) => ({ ...each, kinds: ['pony'] })),
      },
    },
    'labour-organisation-missing: pony',
  ],
  'partners-of-a-person': [
    { ...question, applicant: { kind: 'person' } },
    there(question.form.sections.find(({ part }) => part === 'partners')).name,
  ],
  'section-fields': [
    withSections(examPilot, () => [{ ...section, fields: [] }, ...restOfSections]),
    'location: questions have fields, parts none',
  ],
  'section-twice': [withSections(examPilot, twice), 'location'],
  'self-check-dead-end': [
    {
      ...examPilot,
      selfCheck: examPilot.selfCheck.map((each) => ({
        ...each,
        options: each.options.filter(({ stops }) => stops !== undefined),
      })),
    },
    'pathway',
  ],
  'self-check-length': [{ ...examPilot, selfCheck: examPilot.selfCheck.slice(1) }, '3 questions'],
  'self-check-twice': [{ ...examPilot, selfCheck: twice(examPilot.selfCheck) }, 'pathway'],
  'told-unknown': [
    { ...voucher, parameters: voucher.parameters.map(({ told: _told, ...each }) => each) },
    'dates: firstCourseDay',
  ],
} satisfies Partial<Mutations<FindingCode>>;
