import type { Language, QuestionPages } from './on-a-phone.js';

interface IctAnswers {
  readonly beforeProof: QuestionPages;
  readonly afterProof: QuestionPages;
}

/** A student of ICT, page by page as the phone asks it, around the page with the proof. */
export const ICT_ANSWERS: Readonly<Record<Language, IctAnswers>> = {
  nl: {
    beforeProof: [
      [{ label: 'Op welk niveau studeert u?', choose: 'mbo' }],
      [{ label: 'Aan welke school studeert u?', select: 'Techniekcollege Maasvoorde' }],
      [{ label: 'Welke opleiding volgt u?', text: 'Software developer' }],
      [{ label: 'In welk jaar zit u?', choose: 'Jaar 2' }],
      [
        {
          label: 'Wat gaat goed in uw studie, en wat doet u daarnaast?',
          text: 'Ik haal goede cijfers voor programmeren en geef op zaterdag les in een codeerclub.',
        },
      ],
      [
        {
          label: 'Waarom past deze beurs bij u?',
          text: 'Ik wil na het mbo verder studeren en een prototype van mijn eigen app bouwen.',
        },
      ],
    ],
    afterProof: [
      [
        {
          label: 'Op welk rekeningnummer wilt u de beurs krijgen?',
          text: 'NL91 ABNA 0417 1643 00',
        },
      ],
      [{ label: 'Alles wat ik heb ingevuld is waar', tick: true }],
    ],
  },
  en: {
    beforeProof: [
      [{ label: 'At what level do you study?', choose: 'mbo' }],
      [{ label: 'At which school do you study?', select: 'Maasvoorde Technical College' }],
      [{ label: 'Which course do you follow?', text: 'Network and security' }],
      [{ label: 'Which year are you in?', choose: 'Year 1' }],
      [
        {
          label: 'What goes well in your studies, and what do you do beside them?',
          text: 'I repair computers for the neighbours and help first-year students with maths.',
        },
      ],
      [
        {
          label: 'Why does this grant suit you?',
          text: 'It lets me visit a conference on security and pay the certificate that follows.',
        },
      ],
    ],
    afterProof: [
      [
        {
          label: 'On which account number do you want to receive the grant?',
          text: 'NL91 ABNA 0417 1643 00',
        },
      ],
      [{ label: 'Everything I filled in is true', tick: true }],
    ],
  },
};
