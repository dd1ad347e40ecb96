import type { SchemeExample } from '../contract/example/scheme-example.js';
import { OUR_CHOICE } from './course-offer.sources.js';

/** The race of small solar boats: Vlissingen, in June, for groups 6 to 8. */
const solarBoats = {
  description: 'Leerlingen bouwen een bootje op zonne-energie en varen een wedstrijd.',
  goal: 'make',
  level: 'primary',
  targetGroup: 'groups-6-8',
  place: 'Vlissingen',
  period: 'june',
};

export const courseOfferExamples: readonly SchemeExample[] = [
  {
    kind: 'answers',
    name: 'Minizonnebootrace: Vlissingen, June, groups 6 to 8 of primary school',
    answers: solarBoats,
    broken: [],
  },
  {
    kind: 'answers',
    name: 'without a place a school cannot find it',
    answers: { ...solarBoats, place: '' },
    broken: ['place: required'],
  },
  {
    kind: 'answers',
    name: 'a period is a month or the whole year',
    answers: { ...solarBoats, period: 'summer' },
    broken: ['period: unknown-option'],
  },
  {
    kind: 'answers',
    name: 'what it costs is always said, even if it is nothing',
    answers: { cost: 0 },
    broken: [],
  },
  {
    kind: 'answers',
    name: 'a request says for how many pupils',
    answers: { question: 'Kan groep 7 meedoen aan de bootrace?', pupils: 0 },
    broken: ['pupils: out-of-range'],
  },
  {
    kind: 'self-check',
    name: 'who looks for a subsidy looks elsewhere',
    answers: { who: 'school', technology: 'yes', pupils: 'yes', money: 'yes' },
    stops: OUR_CHOICE,
  },
  {
    kind: 'self-check',
    name: 'a school may ask',
    answers: { who: 'school', technology: 'yes', pupils: 'yes', money: 'no' },
    stops: null,
  },
  {
    kind: 'slot',
    name: 'a school asks for the same offer again before it is answered, also in a new year',
    first: { tranche: '2016', year: 2016, offer: 'solar-boats' },
    second: { tranche: '2017', year: 2017, offer: 'solar-boats' },
    isAllowed: false,
  },
  {
    kind: 'slot',
    name: 'a school asks for two offers',
    first: { tranche: '2016', year: 2016, offer: 'solar-boats' },
    second: { tranche: '2016', year: 2016, offer: 'bridge-building' },
    isAllowed: true,
  },
  {
    kind: 'term',
    name: 'the provider answers within two weeks, also over Whitsun',
    term: 'answer',
    start: '2016-05-02',
    endsOn: '2016-05-16',
  },
];
