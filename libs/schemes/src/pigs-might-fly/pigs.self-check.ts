import type { SelfCheckQuestion } from '@tranche/domain';

function question(code: string, nl: string, en: string): SelfCheckQuestion {
  return {
    code,
    question: { nl, en },
    options: [
      { value: 'yes', label: { nl: 'Ja', en: 'Yes' } },
      {
        value: 'no',
        label: { nl: 'Nee', en: 'No' },
        stops: {
          reason: { nl: 'Dan vliegt het niet.', en: 'Then it does not fly.' },
          article: `art. 1 (${code})`,
        },
      },
    ],
  };
}

export const pigsSelfCheck: readonly SelfCheckQuestion[] = [
  question('pig', 'Is het een varken?', 'Is it a pig?'),
  question('wish', 'Wil het vliegen?', 'Does it want to fly?'),
  question('farms', 'Doen er twee boerderijen mee?', 'Do two farms take part?'),
  question('wind', 'Is er wind?', 'Is there wind?'),
];
