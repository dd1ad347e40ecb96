import type { SelfCheckQuestion, Text } from '@tranche/domain';
import { amountInWords, shareInWords } from '../standard/page/in-words.js';
import type { RifPage } from './page/rif-page.js';

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

function entreeShareQuestion(share: Text, article: string): SelfCheckQuestion {
  return wanted(
    'business-pays-entree',
    {
      nl: `Betaalt het bedrijfsleven minstens ${share.nl} van de begroting, in geld of in natura?`,
      en: `Does the business side pay at least ${share.en} of the budget, in cash or in kind?`,
    },
    {
      reason: {
        nl: `Bij een project voor de entreeopleiding draagt het bedrijfsleven minstens ${share.nl} bij.`,
        en: `In a project for the entry-level programme the business side contributes at least ${share.en}.`,
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

/** What somebody can ask oneself before applying, by the numbers of the version. */
export function rifSelfCheck({ amounts, shares, articles }: RifPage): readonly SelfCheckQuestion[] {
  const rules = articles.selfCheck;
  const { entreeShare, caribbeanAmount } = rules;
  const minimum = amountInWords(amounts.minimum);
  const maximum = amountInWords(amounts.maximum);
  const business = shareInWords(shares.regular.businessAtLeast);
  const entree = shareInWords((shares.entree ?? shares.regular).businessAtLeast);
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
        article: articles.partnership,
      },
    ),
    wanted(
      'amount',
      {
        nl: `Vraagt u tussen ${minimum.nl} en ${maximum.nl} subsidie?`,
        en: `Do you ask for a subsidy between ${minimum.en} and ${maximum.en}?`,
      },
      {
        reason: {
          nl: `De subsidie is ten minste ${minimum.nl} en ten hoogste ${maximum.nl}.`,
          en: `The subsidy is at least ${minimum.en} and at most ${maximum.en}.`,
        },
        article: rules.amount,
      },
      caribbeanAmount ? ['regular', 'entree'] : undefined,
    ),
    ...(caribbeanAmount ? [caribbeanAmountQuestion(maximum, caribbeanAmount)] : []),
    wanted(
      'business-pays',
      {
        nl: `Betaalt het bedrijfsleven minstens ${business.nl} van de begroting, in geld of in natura?`,
        en: `Does the business side pay at least ${business.en} of the budget, in cash or in kind?`,
      },
      {
        reason: {
          nl: `Het bedrijfsleven draagt minstens ${business.nl} bij.${entreeShare ? '' : ENTREE_MAY_DIFFER.nl}`,
          en: `The business side contributes at least ${business.en}.${entreeShare ? '' : ENTREE_MAY_DIFFER.en}`,
        },
        article: rules.share,
      },
      entreeShare ? ['regular', 'caribbean'] : undefined,
    ),
    ...(entreeShare ? [entreeShareQuestion(entree, entreeShare)] : []),
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
