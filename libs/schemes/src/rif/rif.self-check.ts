import type { SelfCheckQuestion, Text } from '@tranche/domain';

interface SelfCheckRules {
  readonly applicant: string;
  readonly partnership: string;
  readonly amount: string;
  readonly share: string;
  /** Where an entry-level programme has shares of its own. */
  readonly entreeShare?: string;
  /** Where schools in the Caribbean Netherlands can apply, without a least amount. */
  readonly caribbeanAmount?: string;
  readonly notEligible: string;
  readonly minimum: Text;
  readonly maximum: Text;
}

const YES: Text = { nl: 'Ja', en: 'Yes' };
const NO: Text = { nl: 'Nee', en: 'No' };

type ProjectKind = 'regular' | 'entree' | 'caribbean';

const PROJECT_KIND = 'project-kind';

/** Asked first: what holds for the amount and the shares hangs on it. */
function projectKind(hasCaribbean: boolean): SelfCheckQuestion {
  const caribbean = {
    value: 'caribbean',
    label: {
      nl: 'Een project in Caribisch Nederland',
      en: 'A project in the Caribbean Netherlands',
    },
  };
  return {
    code: PROJECT_KIND,
    question: { nl: 'Om wat voor project gaat het?', en: 'What kind of project is it?' },
    options: [
      {
        value: 'regular',
        label: { nl: 'Een nieuw project of een opschaling', en: 'A new project or an upscaling' },
      },
      {
        value: 'entree',
        label: {
          nl: 'Een project voor de entreeopleiding',
          en: 'A project for the entry-level programme',
        },
      },
      ...(hasCaribbean ? [caribbean] : []),
    ],
  };
}

function caribbeanAmountQuestion(maximum: Text, article: string): SelfCheckQuestion {
  return wanted(
    'amount-caribbean',
    {
      nl: `Vraagt u hoogstens ${maximum.nl} subsidie?`,
      en: `Do you ask for a subsidy of at most ${maximum.en}?`,
    },
    {
      reason: {
        nl: `De subsidie is ten hoogste ${maximum.nl}. Een laagste bedrag geldt voor u niet.`,
        en: `The subsidy is at most ${maximum.en}. No least amount holds for you.`,
      },
      article,
    },
    ['caribbean'],
  );
}

function entreeShareQuestion(article: string): SelfCheckQuestion {
  return wanted(
    'business-pays-entree',
    {
      nl: 'Betaalt het bedrijfsleven minstens een kwart van de begroting, in geld of in natura?',
      en: 'Does the business side pay at least a quarter of the budget, in cash or in kind?',
    },
    {
      reason: {
        nl: 'Bij een project voor de entreeopleiding draagt het bedrijfsleven minstens een kwart bij.',
        en: 'In a project for the entry-level programme the business side contributes at least a quarter.',
      },
      article,
    },
    ['entree'],
  );
}

const ENTREE_MAY_DIFFER: Text = {
  nl: ' Voor een project voor de entreeopleiding kan een lager deel gelden.',
  en: ' For an entry-level programme a lower share may hold.',
};

/** A question that must be answered with yes. */
function wanted(
  code: string,
  question: Text,
  stops: { readonly reason: Text; readonly article: string },
  kinds?: readonly ProjectKind[],
): SelfCheckQuestion {
  return {
    code,
    ...(kinds && { when: { question: PROJECT_KIND, in: kinds } }),
    question,
    options: [
      { value: 'yes', label: YES },
      { value: 'no', label: NO, stops },
    ],
  };
}

function selfCheck(rules: SelfCheckRules): readonly SelfCheckQuestion[] {
  const { entreeShare, caribbeanAmount } = rules;
  return [
    ...(entreeShare ? [projectKind(caribbeanAmount !== undefined)] : []),
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
      caribbeanAmount ? ['regular', 'entree'] : undefined,
    ),
    ...(caribbeanAmount ? [caribbeanAmountQuestion(rules.maximum, caribbeanAmount)] : []),
    wanted(
      'business-pays',
      {
        nl: 'Betaalt het bedrijfsleven minstens een derde van de begroting, in geld of in natura?',
        en: 'Does the business side pay at least a third of the budget, in cash or in kind?',
      },
      {
        reason: {
          nl: `Het bedrijfsleven draagt minstens een derde bij.${entreeShare ? '' : ENTREE_MAY_DIFFER.nl}`,
          en: `The business side contributes at least a third.${entreeShare ? '' : ENTREE_MAY_DIFFER.en}`,
        },
        article: rules.share,
      },
      entreeShare ? ['regular', 'caribbean'] : undefined,
    ),
    ...(entreeShare ? [entreeShareQuestion(entreeShare)] : []),
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
  entreeShare: 'art. 8(1)(b)',
  caribbeanAmount: 'art. 6(4)',
  notEligible: 'art. 9',
  minimum: FROM_250,
  maximum: { nl: '€ 2,5 miljoen', en: '€2.5 million' },
});

export const rifSelfCheck2019 = selfCheck({
  applicant: 'art. 7',
  partnership: 'art. 12(3)',
  amount: 'art. 7',
  share: 'art. 13',
  entreeShare: 'art. 10(1)(c)',
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
