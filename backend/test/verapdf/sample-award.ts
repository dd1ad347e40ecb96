import type { LetterDefinition } from '@tranche/domain';

/** A full award letter for the tests: every block kind, every duty of the checklist, three pages. */
export const SAMPLE_AWARD: LetterDefinition = {
  kind: 'award',
  subject: {
    nl: 'U krijgt subsidie voor {projectTitle}',
    en: 'You receive a subsidy for {projectTitle}',
  },
  sections: [
    {
      covers: ['decision', 'legal-basis', 'applicant'],
      blocks: [
        { kind: 'paragraph', text: { nl: '{salutation},', en: '{salutation},' } },
        {
          kind: 'paragraph',
          text: {
            nl: 'Op {submittedOn} heeft {applicant} subsidie aangevraagd op grond van {regulation}, {articles}. In deze brief leest u wat wij hebben besloten, waarom, wanneer wij betalen en wat u moet doen.',
            en: 'On {submittedOn}, {applicant} applied for a subsidy under {regulation}, {articles}. This letter says what we decided, why, when we pay and what you have to do.',
          },
        },
        {
          kind: 'paragraph',
          tone: 'decision',
          text: {
            nl: 'Wij verlenen u voor {projectTitle} een subsidie van ten hoogste {maximumAmount}.',
            en: 'We award you a subsidy of at most {maximumAmount} for {projectTitle}.',
          },
        },
      ],
    },
    {
      heading: { nl: 'Wat u krijgt', en: 'What you receive' },
      covers: ['amount', 'period', 'activities'],
      blocks: [
        {
          kind: 'facts',
          facts: [
            {
              label: { nl: 'Hoogste bedrag', en: 'Maximum amount' },
              value: { nl: '{maximumAmount}', en: '{maximumAmount}' },
            },
            {
              label: { nl: 'Deel van de begroting', en: 'Share of the budget' },
              value: { nl: '{subsidyShare}', en: '{subsidyShare}' },
            },
            {
              label: { nl: 'Subsidiabele begroting', en: 'Eligible budget' },
              value: { nl: '{eligibleBudget}', en: '{eligibleBudget}' },
            },
            {
              label: { nl: 'Periode', en: 'Period' },
              value: { nl: '{startsOn} tot en met {endsOn}', en: '{startsOn} up to {endsOn}' },
            },
            {
              label: { nl: 'Activiteiten', en: 'Activities' },
              value: { nl: '{activities}', en: '{activities}' },
            },
          ],
        },
      ],
    },
    {
      heading: { nl: 'Waarom u subsidie krijgt', en: 'Why you receive it' },
      covers: ['reasons'],
      blocks: [
        {
          kind: 'paragraph',
          text: {
            nl: 'De beoordelingscommissie heeft op {committeeAdvice} positief geadviseerd. Uw aanvraag is op elk criterium voldoende en staat op plaats {rank}.',
            en: 'The assessment committee advised positively on {committeeAdvice}. Your application is sufficient on every criterion and stands at place {rank}.',
          },
        },
        { kind: 'heading', text: { nl: 'De beoordeling', en: 'The assessment' } },
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
      heading: { nl: 'Cofinanciering', en: 'Co-financing' },
      covers: ['co-financing'],
      blocks: [
        {
          kind: 'paragraph',
          text: {
            nl: 'Wij zijn uitgegaan van deze bijdragen. Wordt het minder, laat het ons dan direct weten.',
            en: 'We assumed these contributions. If they become lower, tell us at once.',
          },
        },
        {
          kind: 'table',
          rowsFrom: 'bands',
          columns: [
            { header: { nl: 'Wie betaalt', en: 'Who pays' }, field: 'band' },
            { header: { nl: 'Bedrag', en: 'Amount' }, field: 'amount', align: 'end' },
            { header: { nl: 'Deel', en: 'Share' }, field: 'share', align: 'end' },
          ],
        },
      ],
    },
    {
      heading: { nl: 'Wanneer wij betalen', en: 'When we pay' },
      covers: ['advances', 'budget-reservation'],
      blocks: [
        {
          kind: 'table',
          caption: { nl: 'Voorschotten', en: 'Advances' },
          rowsFrom: 'advances',
          columns: [
            { header: { nl: 'Termijn', en: 'Instalment' }, field: 'term' },
            { header: { nl: 'Betaling uiterlijk', en: 'Paid by' }, field: 'payOn' },
            { header: { nl: 'Bedrag', en: 'Amount' }, field: 'amount', align: 'end' },
          ],
        },
        {
          kind: 'paragraph',
          text: {
            nl: 'Wij verlenen de subsidie onder de voorwaarde dat de begrotingswetgever genoeg geld ter beschikking stelt.',
            en: 'We award the subsidy on the condition that the budget legislator makes enough money available.',
          },
        },
      ],
    },
    {
      heading: { nl: 'Wat u moet doen', en: 'What you have to do' },
      covers: ['duties', 'determination', 'state-aid'],
      blocks: [
        {
          kind: 'list-from',
          itemsFrom: 'duties',
          item: { nl: '{duty} ({article})', en: '{duty} ({article})' },
        },
        {
          kind: 'paragraph',
          text: {
            nl: 'Na afloop stellen wij de subsidie vast op basis van uw eindverslag en uw jaarrekening. De subsidie is geen staatssteun.',
            en: 'Afterwards we determine the subsidy on your final report and your annual accounts. The subsidy is no state aid.',
          },
        },
      ],
    },
    {
      heading: { nl: 'Niet eens met dit besluit?', en: 'Do you disagree?' },
      covers: ['objection', 'contact', 'authority'],
      blocks: [
        {
          kind: 'paragraph',
          text: {
            nl: 'Dan kunt u tot en met {objectionUntil} bezwaar maken bij {objectionAddress}. Zet in uw bezwaar:',
            en: 'You can object up to and including {objectionUntil} with {objectionAddress}. Put in your objection:',
          },
        },
        {
          kind: 'list',
          ordered: true,
          items: [
            { nl: 'uw naam en adres;', en: 'your name and address;' },
            { nl: 'de datum van uw bezwaar;', en: 'the date of your objection;' },
            { nl: 'het kenmerk {reference};', en: 'the reference {reference};' },
            { nl: 'waarom u het niet eens bent met dit besluit.', en: 'why you disagree.' },
          ],
        },
        {
          kind: 'paragraph',
          when: 'isUpscaler',
          text: { nl: 'Uw project is een opschaler.', en: 'Your project is an upscaler.' },
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
