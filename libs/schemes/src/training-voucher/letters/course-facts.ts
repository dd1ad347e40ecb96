import type { LetterBlockTemplate } from '@tranche/domain';

/** The course, as the applicant described it (Kaderregeling 4.2(1)). */
export const courseFacts: LetterBlockTemplate = {
  kind: 'facts',
  facts: [
    {
      label: { nl: 'Opleiding', en: 'Course' },
      value: { nl: '{answerCourseName}', en: '{answerCourseName}' },
    },
    {
      label: { nl: 'Gegeven door', en: 'Given by' },
      value: { nl: '{answerProvider}', en: '{answerProvider}' },
    },
    {
      label: { nl: 'Voor het kansberoep', en: 'For the in-demand occupation' },
      value: { nl: '{answerOccupation}', en: '{answerOccupation}' },
    },
    {
      label: { nl: 'Eerste en laatste lesdag', en: 'First and last day' },
      value: {
        nl: '{answerCourseStartsOn} en {answerCourseEndsOn}',
        en: '{answerCourseStartsOn} and {answerCourseEndsOn}',
      },
    },
  ],
};
