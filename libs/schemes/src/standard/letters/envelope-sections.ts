import type { LetterSection, Text } from '@tranche/domain';

/** The facts on top of every letter: whose application, which one, on what basis (Awb 3:41, 3:47). */
export const applicationFacts: LetterSection = {
  covers: ['applicant', 'legal-basis', 'reference'],
  blocks: [
    {
      kind: 'facts',
      facts: [
        {
          label: { nl: 'Aanvrager', en: 'Applicant' },
          value: {
            nl: '{applicant}',
            en: '{applicant}',
          },
        },
        {
          label: { nl: 'Aanvraag voor', en: 'Application for' },
          value: { nl: '{projectTitle}', en: '{projectTitle}' },
        },
        {
          label: { nl: 'Kenmerk', en: 'Reference' },
          value: { nl: '{reference}', en: '{reference}' },
        },
        {
          label: { nl: 'Ontvangen op', en: 'Received on' },
          value: { nl: '{receivedAt}', en: '{receivedAt}' },
        },
        {
          label: { nl: 'Aanvraagperiode', en: 'Application window' },
          value: { nl: '{trancheName}', en: '{trancheName}' },
        },
        {
          label: { nl: 'Regeling', en: 'Regulation' },
          value: { nl: '{regulation}, {articles}', en: '{regulation}, {articles}' },
        },
      ],
    },
  ],
};

/** Where, by whom, by when and with what content to object (Awb 3:45, 6:5, 6:7, 6:8; Atw 1). */
export const objectionClause: LetterSection = {
  heading: { nl: 'Bent u het er niet mee eens?', en: 'Do you disagree?' },
  covers: ['objection'],
  blocks: [
    {
      kind: 'paragraph',
      text: {
        nl: 'U kunt bezwaar maken als dit besluit u rechtstreeks raakt. Uw bezwaarschrift moet uiterlijk op {objectionUntil} zijn ingediend. De termijn is zes weken en begint op de dag na verzending (artikelen 6:7 en 6:8 Awb). Eindigt zij in een weekend of op een feestdag, dan loopt zij door tot de eerstvolgende werkdag.',
        en: 'You can object if this decision affects you directly. Your notice of objection must be submitted by {objectionUntil} at the latest. The term is six weeks and starts on the day after sending (articles 6:7 and 6:8 Awb). If it ends in a weekend or on a public holiday, it runs on until the next working day.',
      },
    },
    {
      kind: 'paragraph',
      text: {
        nl: 'Stuur uw bezwaarschrift naar: {objectionAddress}',
        en: 'Send your notice of objection to: {objectionAddress}',
      },
    },
    {
      kind: 'paragraph',
      text: {
        nl: 'In uw bezwaarschrift staat in elk geval (artikel 6:5 Awb):',
        en: 'Your notice of objection contains at least (article 6:5 Awb):',
      },
    },
    {
      kind: 'list',
      items: [
        { nl: 'uw naam en adres;', en: 'your name and address;' },
        { nl: 'de datum;', en: 'the date;' },
        {
          nl: 'tegen welk besluit u bezwaar maakt, met het kenmerk {reference};',
          en: 'the decision you object to, with the reference {reference};',
        },
        { nl: 'waarom u het er niet mee eens bent;', en: 'why you disagree;' },
        { nl: 'uw handtekening.', en: 'your signature.' },
      ],
    },
  ],
};

export const contact: LetterSection = {
  heading: { nl: 'Heeft u vragen?', en: 'Do you have questions?' },
  covers: ['contact'],
  blocks: [
    {
      kind: 'paragraph',
      text: {
        nl: 'Neem dan contact op: {contact}. Noem daarbij het kenmerk {reference}.',
        en: 'Please contact us: {contact}. Mention the reference {reference}.',
      },
    },
  ],
};

/** The name and power under which the letter is signed (Awb 10:10). */
export const authority: LetterSection = {
  covers: ['authority'],
  blocks: [
    { kind: 'paragraph', text: { nl: 'Met vriendelijke groet,', en: 'Yours sincerely,' } },
    { kind: 'paragraph', text: { nl: '{mandate}', en: '{mandate}' } },
  ],
};

export function decision(text: Text): LetterSection {
  return {
    heading: { nl: 'Besluit', en: 'Decision' },
    covers: ['decision'],
    blocks: [{ kind: 'paragraph', tone: 'decision', text }],
  };
}
