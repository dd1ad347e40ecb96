import type { SelfCheckQuestion, Text } from '@tranche/domain';

interface SelfCheckRules {
  readonly applicant: string;
  readonly partnership: string;
  readonly amount: string;
  readonly share: string;
  readonly notEligible: string;
  readonly minimum: Text;
  readonly maximum: Text;
}

const YES: Text = { nl: 'Ja', en: 'Yes' };
const NO: Text = { nl: 'Nee', en: 'No' };

/** A question that must be answered with yes. */
function wanted(
  code: string,
  question: Text,
  stops: { readonly reason: Text; readonly article: string },
): SelfCheckQuestion {
  return {
    code,
    question,
    options: [
      { value: 'yes', label: YES },
      { value: 'no', label: NO, stops },
    ],
  };
}

function selfCheck(rules: SelfCheckRules): readonly SelfCheckQuestion[] {
  return [
    wanted(
      'funded-school',
      {
        nl: 'Vraagt u aan namens het bevoegd gezag van een bekostigde mbo-instelling?',
        en: 'Do you apply for the competent authority of a funded mbo institution?',
      },
      {
        reason: {
          nl: 'Alleen het bevoegd gezag van een bekostigde mbo-instelling kan aanvragen. U kunt wel partner zijn.',
          en: 'Only the competent authority of a funded mbo institution can apply. You can be a partner.',
        },
        article: rules.applicant,
      },
    ),
    wanted(
      'employer',
      {
        nl: 'Doet er minstens één werkgever of andere arbeidsorganisatie mee?',
        en: 'Does at least one employer or other labour-market organisation take part?',
      },
      {
        reason: {
          nl: 'In het samenwerkingsverband zit minstens één arbeidsorganisatie.',
          en: 'The partnership has at least one labour-market organisation.',
        },
        article: rules.partnership,
      },
    ),
    wanted(
      'amount',
      {
        nl: `Vraagt u tussen ${rules.minimum.nl} en ${rules.maximum.nl} subsidie?`,
        en: `Do you ask for a subsidy between ${rules.minimum.en} and ${rules.maximum.en}?`,
      },
      {
        reason: {
          nl: `De subsidie is ten minste ${rules.minimum.nl} en ten hoogste ${rules.maximum.nl}.`,
          en: `The subsidy is at least ${rules.minimum.en} and at most ${rules.maximum.en}.`,
        },
        article: rules.amount,
      },
    ),
    wanted(
      'business-pays',
      {
        nl: 'Betaalt het bedrijfsleven minstens een derde van de begroting, in geld of in natura?',
        en: 'Does the business side pay at least a third of the budget, in cash or in kind?',
      },
      {
        reason: {
          nl: 'Het bedrijfsleven draagt minstens een derde bij. Voor een project voor de entreeopleiding kan een lager deel gelden.',
          en: 'The business side contributes at least a third. For an entry-level programme a lower share may hold.',
        },
        article: rules.share,
      },
    ),
    {
      code: 'double-funding',
      question: {
        nl: 'Krijgt u voor dezelfde activiteiten al een andere subsidie of rijksbijdrage?',
        en: 'Do you already receive another subsidy or state funding for the same activities?',
      },
      options: [
        {
          value: 'yes',
          label: YES,
          stops: {
            reason: {
              nl: 'Activiteiten die al worden bekostigd of gesubsidieerd, komen niet in aanmerking.',
              en: 'Activities that are already funded or subsidised are not eligible.',
            },
            article: rules.notEligible,
          },
        },
        { value: 'no', label: NO },
      ],
    },
  ];
}

const FROM_250: Text = { nl: '€ 250.000', en: '€250,000' };

export const rifSelfCheck2024 = selfCheck({
  applicant: 'art. 6',
  partnership: 'art. 10(3)',
  amount: 'art. 6',
  share: 'art. 11',
  notEligible: 'art. 9',
  minimum: FROM_250,
  maximum: { nl: '€ 2,5 miljoen', en: '€2.5 million' },
});

export const rifSelfCheck2019 = selfCheck({
  applicant: 'art. 7',
  partnership: 'art. 12(3)',
  amount: 'art. 7',
  share: 'art. 13',
  notEligible: 'art. 11',
  minimum: FROM_250,
  maximum: { nl: '€ 2 miljoen', en: '€2 million' },
});

export const rifSelfCheck2014 = selfCheck({
  applicant: 'art. 8(1), 11(1)',
  partnership: 'art. 9(2)',
  amount: 'art. 8(4)-(5)',
  share: 'art. 10(3)',
  notEligible: 'art. 8(2)',
  minimum: { nl: '€ 200.000', en: '€200,000' },
  maximum: { nl: '€ 2 miljoen', en: '€2 million' },
});
