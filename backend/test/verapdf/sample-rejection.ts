import type { LetterDefinition } from '@tranche/domain';

/** A rejection on quality with long reasons, so that one table runs over several pages. */
export const SAMPLE_REJECTION: LetterDefinition = {
  kind: 'rejection-quality',
  subject: {
    nl: 'Wij wijzen uw aanvraag voor {projectTitle} af',
    en: 'We reject your application for {projectTitle}',
  },
  sections: [
    {
      covers: ['decision', 'legal-basis', 'applicant'],
      blocks: [
        { kind: 'paragraph', text: { nl: '{salutation},', en: '{salutation},' } },
        {
          kind: 'paragraph',
          text: {
            nl: '{applicant} heeft op {submittedOn} subsidie aangevraagd op grond van {regulation}, {articles}.',
            en: '{applicant} applied on {submittedOn} for a subsidy under {regulation}, {articles}.',
          },
        },
        {
          kind: 'paragraph',
          tone: 'decision',
          text: {
            nl: 'Wij wijzen uw aanvraag voor {projectTitle} af. U krijgt geen subsidie.',
            en: 'We reject your application for {projectTitle}. You receive no subsidy.',
          },
        },
      ],
    },
    {
      heading: { nl: 'Waarom wij uw aanvraag afwijzen', en: 'Why we reject your application' },
      covers: ['ground', 'reasons'],
      blocks: [
        {
          kind: 'paragraph',
          text: {
            nl: 'De commissie heeft op {committeeAdvice} geadviseerd. Een aanvraag moet op elk criterium voldoende zijn. Op deze criteria is uw aanvraag onvoldoende:',
            en: 'The committee advised on {committeeAdvice}. An application must be sufficient on every criterion. On these criteria yours is not:',
          },
        },
        {
          kind: 'list-from',
          itemsFrom: 'insufficientCriteria',
          item: { nl: '{criterion}: {reason}', en: '{criterion}: {reason}' },
        },
        {
          kind: 'table',
          caption: { nl: 'Oordeel per criterium', en: 'Judgement per criterion' },
          rowsFrom: 'scores',
          columns: [
            { header: { nl: 'Criterium', en: 'Criterion' }, field: 'criterion' },
            { header: { nl: 'Motivering', en: 'Reasons' }, field: 'reason' },
            { header: { nl: 'Punten', en: 'Points' }, field: 'points', align: 'end' },
            { header: { nl: 'Van', en: 'Of' }, field: 'maximum', align: 'end' },
          ],
        },
      ],
    },
    {
      heading: { nl: 'Wat u nu kunt doen', en: 'What you can do now' },
      covers: ['resubmission', 'objection', 'contact', 'authority'],
      blocks: [
        {
          kind: 'paragraph',
          text: {
            nl: 'U kunt deze aanvraag één keer verbeterd indienen in een later aanvraagtijdvak.',
            en: 'You may submit this application once more, improved, in a later window.',
          },
        },
        { kind: 'heading', text: { nl: 'Bezwaar maken', en: 'Objecting' } },
        {
          kind: 'paragraph',
          text: {
            nl: 'Bent u het niet eens met dit besluit? Maak dan tot en met {objectionUntil} bezwaar bij {objectionAddress}.',
            en: 'Do you disagree? Then object up to and including {objectionUntil} with {objectionAddress}.',
          },
        },
        {
          kind: 'paragraph',
          text: { nl: 'Heeft u een vraag? {contact}.', en: 'A question? {contact}.' },
        },
        { kind: 'paragraph', text: { nl: '{mandate}', en: '{mandate}' } },
      ],
    },
  ],
};
