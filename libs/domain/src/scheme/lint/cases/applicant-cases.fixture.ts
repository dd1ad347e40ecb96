import type { Field } from '../../../form/index.js';
import {
  garden,
  there,
  twice,
  withField,
  withoutField,
  withSections,
} from '../../bee-garden/changed.fixture.js';
import { BEE_GARDEN } from '../../bee-garden/bee-garden.fixture.js';
import type { SchemeVersion } from '../../scheme.js';
import type { FindingCode } from '../sentences/index.js';
import type { Cases } from './case.fixture.js';

const { selfCheck, documents, partnership, parameters } = BEE_GARDEN;
const PERSON = garden({ applicant: { kind: 'person' } });
const [FIRST, ...OTHERS] = selfCheck;
const first = there(FIRST);
const bees = { question: 'bees', in: ['yes'] };
const page = (name: string, change: object): SchemeVersion =>
  withSections((sections) =>
    sections.map((each) => (each.name === name ? { ...each, ...change } : each)),
  );
const withoutPage = (scheme: SchemeVersion, ...parts: readonly string[]): SchemeVersion =>
  withSections((sections) => sections.filter(({ part }) => !parts.includes(part)), scheme);
const optional = ({ required: _required, ...field }: Field): Field => field;

/** What is right and wrong in what an applicant meets around the form. */
export const APPLICANT_CASES = {
  'address-missing': [
    [['small: street', 'large: street'], withField('street', optional, PERSON)],
    [
      ['small: postcode, town', 'large: postcode, town'],
      withoutField('town', withoutField('postcode', PERSON)),
    ],
    [[], PERSON],
    [[], withField('street', optional)],
    [[], { ...withField('street', optional, PERSON), letters: 'none' }],
    [[], { ...withField('street', optional, PERSON), law: 'private' }],
  ],
  'check-list-unknown': [
    [
      ['species: moons'],
      garden({
        selfCheck: selfCheck.map((each) => (each.list ? { ...each, list: 'moons' } : each)),
      }),
    ],
    [['species: bees'], withoutField('species')],
  ],
  'document-twice': [[['map'], garden({ documents: twice(documents) })]],
  'document-unusable': [
    [
      ['map: no type or size is accepted'],
      garden({ documents: documents.map((each) => ({ ...each, maximumBytes: 0 })) }),
    ],
    [
      ['map: no type or size is accepted'],
      garden({ documents: documents.map((each) => ({ ...each, contentTypes: [] })) }),
    ],
    [[], garden({ documents: documents.map((each) => ({ ...each, maximumBytes: 1 })) })],
  ],
  'page-missing': [
    [
      ['small: documents, for map', 'large: documents, for map'],
      withoutPage(BEE_GARDEN, 'documents'),
    ],
    [['small: co-financing, for what others pay'], withoutPage(BEE_GARDEN, 'co-financing')],
    [
      ['small: partners, for company-missing', 'large: partners, for company-missing'],
      withoutPage(BEE_GARDEN, 'partners'),
    ],
    [['large: documents, for map'], page('papers', { variants: ['small'] })],
    [[], garden({ ...withoutPage(BEE_GARDEN, 'documents'), documents: [] })],
    [
      ['small: documents, for map', 'large: documents, for map'],
      withoutPage(
        garden({ documents: documents.map((each) => ({ ...each, required: false })) }),
        'documents',
      ),
    ],
  ],
  'partner-kind-twice': [
    [['lead-school'], garden({ partnership: { ...partnership, kinds: twice(partnership.kinds) } })],
  ],
  'partner-kind-unknown': [
    [
      ['company-missing: pony'],
      garden({
        partnership: {
          ...partnership,
          composition: partnership.composition.map((each) => ({
            ...each,
            kinds: [...each.kinds, 'pony'],
          })),
        },
      }),
    ],
  ],
  'partners-of-a-person': [
    [['neighbours', 'money'], PERSON],
    [['neighbours', 'money'], { ...PERSON, letters: 'none' }],
    [[], withoutPage(PERSON, 'partners', 'co-financing')],
  ],
  'self-check-dead-end': [
    [
      ['bees'],
      garden({
        selfCheck: [{ ...first, options: first.options.filter(({ stops }) => stops) }, ...OTHERS],
      }),
    ],
  ],
  'self-check-length': [
    [['3 questions'], garden({ selfCheck: OTHERS })],
    [
      ['7 questions'],
      garden({
        selfCheck: ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((code) => ({ ...first, code })),
      }),
    ],
    [
      ['4 or 3 questions'],
      garden({
        selfCheck: [
          first,
          ...OTHERS.map((each, at) => (at === 2 ? { ...each, when: bees } : each)),
        ],
      }),
    ],
    [[], garden({ selfCheck: ['a', 'b', 'c', 'd', 'e', 'f'].map((code) => ({ ...first, code })) })],
    [[], garden({ selfCheck: [...selfCheck, { ...first, code: 'more', when: bees }] })],
  ],
  'self-check-twice': [[['bees'], garden({ selfCheck: twice(selfCheck) })]],
  'told-unknown': [
    [
      ['garden: firstDay'],
      garden({ parameters: parameters.map(({ told: _told, ...each }) => each) }),
    ],
    [['papers: most'], page('papers', { tells: ['firstDay', 'most'] })],
  ],
} satisfies Partial<Cases<FindingCode>>;
