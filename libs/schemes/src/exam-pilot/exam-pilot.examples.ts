import { cents } from '@tranche/domain';
import type { SchemeExample } from '../contract/example/scheme-example.js';
import { OUR_CHOICE } from '../standard/our-choice.js';
import { PILOT_SCHOOLS, PROGRAMME } from './exam-pilot.sources.js';

const ONE = cents(1);
const eligible = { pathway: 'yes', 'free-part': 'yes', 'taking-part': 'no', 'in-time': 'yes' };
const at = (location: string) => ({ tranche: 'first', year: 2019, answers: { location } });

export const examPilotExamples: readonly SchemeExample[] = [
  {
    kind: 'amount-of',
    name: 'a location asks one place',
    variant: 'school',
    answers: {},
    requestedCents: 1,
  },
  {
    kind: 'allocation',
    name: 'two places for three schools: a draw decides, and one gets none',
    seed: 'aa',
    input: {
      method: 'lottery',
      unit: 'place',
      lines: [{ code: 'schools', ceilingCents: cents(2) }],
      tickets: ['AAAA', 'BBBB', 'CCCC'].map((ticket) => ({ ticket, line: 'schools', cents: ONE })),
    },
    places: { AAAA: ['reject-ceiling', 0], BBBB: ['award', 1], CCCC: ['award', 1] },
  },
  {
    kind: 'slot',
    name: 'a location has one place, whoever applies for it and whenever',
    first: at('02QZ00'),
    second: { ...at('02QZ00'), tranche: 'second', year: 2020 },
    isAllowed: false,
  },
  {
    kind: 'slot',
    name: 'another location of the same school may apply as well',
    first: at('02QZ00'),
    second: at('02QZ01'),
    isAllowed: true,
  },
  {
    kind: 'answers',
    name: 'the number of the location belongs to the BRIN code: a school is not one of its locations',
    answers: { location: '02QZ', pathways: ['mixed'] },
    broken: ['location: format'],
  },
  {
    kind: 'term',
    name: 'eight weeks end on 31 May 2019, which was made equal to a holiday: the Monday after it',
    term: 'decision',
    start: '2019-04-05',
    endsOn: '2019-06-03',
  },
  { kind: 'self-check', name: 'a gl school can apply', answers: eligible, stops: null },
  {
    kind: 'self-check',
    name: 'without gl or tl one cannot',
    answers: { ...eligible, pathway: 'no' },
    stops: PROGRAMME,
  },
  {
    kind: 'self-check',
    name: 'as an extra subject any school may teach it',
    answers: { ...eligible, 'free-part': 'no' },
    stops: PILOT_SCHOOLS,
  },
  {
    kind: 'self-check',
    name: 'a location that takes part does not apply again',
    answers: { ...eligible, 'taking-part': 'yes' },
    stops: OUR_CHOICE,
  },
];
