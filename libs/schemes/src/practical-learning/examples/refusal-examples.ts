import type { SchemeExample } from '../../contract/example/scheme-example.js';

const CONDITION = { kind: 'condition', variant: 'employer' } as const;

const MBO_PLACE = [{ category: 'mbo', agreement: 'POK 1', weeks: 40 }];
const PHD_PLACE = [{ category: 'phd', agreement: 'UNI 3', months: 12, hours: 36 }];

/** Article 20, the subsidy conditions and the check before signing in. */
export const refusals: readonly SchemeExample[] = [
  {
    ...CONDITION,
    name: 'within the length of every programme, with papers for every place',
    answers: {
      hasRecords: true,
      isWithinLength: true,
      foreignCourses: 'none',
      workPlaces: 'private',
      isWithinWorkPlaces: true,
    },
    broken: [],
  },
  {
    ...CONDITION,
    name: 'a fourth full place for a programme of three years is refused',
    answers: { isWithinLength: false },
    broken: ['beyond-length'],
  },
  {
    ...CONDITION,
    name: 'a fifth place for a PhD student, or a third for a toio, is refused',
    answers: { workPlaces: 'private', isWithinWorkPlaces: false },
    broken: ['beyond-work-places'],
  },
  {
    ...CONDITION,
    name: 'a university gets nothing for its own PhD students',
    answers: { workPlaces: 'excluded' },
    broken: ['work-places-excluded'],
  },
  {
    ...CONDITION,
    name: 'a place without attendance record is refused',
    answers: { hasRecords: false },
    broken: ['records-missing'],
  },
  {
    ...CONDITION,
    name: 'a German programme counts only with a statement that it is comparable',
    answers: { foreignCourses: 'not-declared' },
    broken: ['foreign-course-not-declared'],
  },
  {
    ...CONDITION,
    name: 'a PhD student in the table, beside the answer that there are none',
    answers: { places: [...MBO_PLACE, ...PHD_PLACE], workPlaces: 'none' },
    broken: ['work-places-not-declared'],
  },
  {
    ...CONDITION,
    name: 'a PhD student in the table of a company',
    answers: { places: PHD_PLACE, workPlaces: 'private' },
    broken: [],
  },
  {
    ...CONDITION,
    name: 'no PhD student in the table, and none declared',
    answers: { places: MBO_PLACE, workPlaces: 'none' },
    broken: [],
  },
];

const YES_TO_ALL = {
  employer: 'yes',
  'kind-of-place': 'mbo',
  agreement: 'yes',
  records: 'yes',
  length: 'yes',
  'in-time': 'yes',
} as const;

/** @param otherArticle where it is written for whom there is subsidy */
export function selfChecks(otherArticle: string): readonly SchemeExample[] {
  return [
    {
      kind: 'self-check',
      name: 'nothing stands in the way of a baker with somebody in the work-based route',
      answers: YES_TO_ALL,
      stops: null,
    },
    {
      kind: 'self-check',
      name: 'an internship in the school-based route gets nothing',
      answers: { ...YES_TO_ALL, 'kind-of-place': 'other' },
      stops: otherArticle,
    },
    {
      kind: 'self-check',
      name: 'after the closing it is too late',
      answers: { ...YES_TO_ALL, 'in-time': 'no' },
      stops: 'art. 17(1)',
    },
  ];
}
