import type { AssessmentRules, Criterion, RankingList, Text } from '@tranche/domain';
import { CALL } from './topsector-grant.sources.js';

export const STUDENTS: RankingList = {
  code: 'students',
  label: { nl: 'Studenten', en: 'Students' },
};

interface JuryCriterion {
  readonly code: string;
  readonly label: Text;
  readonly question: Text;
  /** In words what one, two, three, four and five points are. */
  readonly anchors: readonly Text[];
}

function criterion({ anchors, ...rest }: JuryCriterion): Criterion {
  return { ...rest, anchors: anchors.map((text, index) => ({ points: index + 1, text })) };
}

/** Excellence for ICT: “results, but also motivation and growth” (TP16, MBOT2). */
const RESULTS = criterion({
  code: 'results',
  label: { nl: 'Resultaten', en: 'Results' },
  question: {
    nl: 'Hoe goed zijn de resultaten van de student, gezien het niveau en het jaar?',
    en: 'How good are the results of the student, given the level and the year?',
  },
  anchors: [
    { nl: 'Er blijkt niets van resultaten.', en: 'Nothing shows any results.' },
    { nl: 'De resultaten zijn net genoeg.', en: 'The results are just enough.' },
    { nl: 'De resultaten zijn goed.', en: 'The results are good.' },
    { nl: 'De resultaten zijn heel goed.', en: 'The results are very good.' },
    {
      nl: 'De student is een van de besten van de opleiding.',
      en: 'The student is among the best of the course.',
    },
  ],
});

const MOTIVATION = criterion({
  code: 'motivation',
  label: { nl: 'Motivatie', en: 'Motivation' },
  question: {
    nl: 'Is duidelijk wat de student wil en waarom deze beurs daarbij past?',
    en: 'Is it clear what the student wants and why this grant fits?',
  },
  anchors: [
    { nl: 'Er is geen motivatie te lezen.', en: 'No motivation can be read.' },
    { nl: 'De motivatie is algemeen.', en: 'The motivation is general.' },
    { nl: 'De motivatie is eigen en duidelijk.', en: 'The motivation is personal and clear.' },
    {
      nl: 'De motivatie is eigen, duidelijk en past bij de topsector.',
      en: 'The motivation is personal, clear and fits the topsector.',
    },
    {
      nl: 'De motivatie overtuigt in alles, met een plan dat de student kan uitvoeren.',
      en: 'The motivation convinces throughout, with a plan the student can carry out.',
    },
  ],
});

const GROWTH = criterion({
  code: 'growth',
  label: { nl: 'Groei', en: 'Growth' },
  question: {
    nl: 'Hoe ver is de student gekomen vanaf waar die begon?',
    en: 'How far has the student come from where they started?',
  },
  anchors: [
    { nl: 'Er blijkt niets van groei.', en: 'Nothing shows any growth.' },
    { nl: 'Er is een beetje groei.', en: 'There is a little growth.' },
    { nl: 'De groei is duidelijk.', en: 'The growth is clear.' },
    { nl: 'De groei is groot.', en: 'The growth is great.' },
    {
      nl: 'De groei is bijzonder, gezien het begin of wat tegenzat.',
      en: 'The growth is remarkable, given the start or what stood in the way.',
    },
  ],
});

/** Extra activities in science and in society (Cursor TU/e, 10-10-2014). */
const ACTIVITIES = criterion({
  code: 'activities',
  label: { nl: 'Activiteiten naast de studie', en: 'Activities beside the studies' },
  question: {
    nl: 'Wat doet de student naast de studie, in de techniek of voor anderen?',
    en: 'What does the student do beside the studies, in technology or for others?',
  },
  anchors: [
    { nl: 'De student noemt niets.', en: 'The student names nothing.' },
    {
      nl: 'Er is een activiteit, zonder eigen inbreng.',
      en: 'There is an activity, without own input.',
    },
    { nl: 'De student draagt zelf iets bij.', en: 'The student contributes something.' },
    { nl: 'De student neemt zelf initiatief.', en: 'The student takes the initiative.' },
    {
      nl: 'De student zette iets op waar anderen iets aan hebben.',
      en: 'The student set up something that others benefit from.',
    },
  ],
});

/**
 * No point table and no size of a jury were published: these are ours. Strong sides make up for weak
 * ones, but nothing at all on one side is not made up for.
 */
export const topsectorGrantAssessment: AssessmentRules = {
  lists: [{ ...STUDENTS, article: CALL, criteria: [RESULTS, MOTIVATION, GROWTH, ACTIVITIES] }],
  points: {
    minimum: 1,
    maximum: 5,
    sufficientFrom: { numerator: 2, denominator: 1 },
    almostFrom: { numerator: 2, denominator: 1 },
  },
  assessorsPerApplication: 2,
  advisedBy: 'jury',
  hasNearMiss: false,
  minimumMotivationWords: 3,
};
