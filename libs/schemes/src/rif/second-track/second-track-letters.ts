import type { FactTemplate, LetterBlockTemplate, LetterSection } from '@tranche/domain';
import { committeeFindings } from '../../standard/letters/committee-findings.js';
import { SHARE_OF_BUDGET } from '../../standard/letters/project-award-sections.js';

/** Of the maximum in an award, what each of the two is. */
export const twoAmounts: readonly FactTemplate[] = [
  {
    when: 'hasAddition',
    label: {
      nl: 'Waarvan voor de publiek-private samenwerking',
      en: 'Of which for the public-private partnership',
    },
    value: { nl: '{firstAmount}', en: '{firstAmount}' },
  },
  {
    when: 'isAdditionAwarded',
    label: {
      nl: 'Waarvan aanvullend, voor doelmatiger organiseren',
      en: 'Of which additional, for more efficient courses',
    },
    value: { nl: '{additionAmount}', en: '{additionAmount}' },
  },
];

/** The share in the first budget, named so: there may be two. */
export const SHARE_OF_FIRST: FactTemplate = {
  ...SHARE_OF_BUDGET,
  label: {
    nl: 'Deel van de begroting van de samenwerking',
    en: 'Share of the budget of the partnership',
  },
};

/** What an award decides on the second subsidy, right below the first, and why (Awb 3:46). */
export const secondTrackDecision: LetterSection = {
  when: 'hasAddition',
  heading: { nl: 'De aanvullende subsidie', en: 'The additional subsidy' },
  blocks: [
    {
      kind: 'paragraph',
      when: 'isAdditionAwarded',
      tone: 'decision',
      text: {
        nl: 'In dit bedrag zit de aanvullende subsidie voor doelmatiger organiseren van het opleidingenaanbod: ten hoogste {additionAmount} (art. 16).',
        en: 'This amount includes the additional subsidy for organising the courses more efficiently: at most {additionAmount} (art. 16).',
      },
    },
    {
      kind: 'paragraph',
      when: 'isAdditionRefused',
      tone: 'decision',
      text: {
        nl: 'Ik wijs uw aanvraag om {additionRequested} aanvullende subsidie voor doelmatiger organiseren van het opleidingenaanbod af (art. 16).',
        en: 'I reject your application for {additionRequested} of additional subsidy for organising the courses more efficiently (art. 16).',
      },
    },
    {
      kind: 'paragraph',
      when: 'isAdditionAwarded',
      text: {
        nl: 'Elk criterium daarvan is voldoende beoordeeld (art. 21(3)), en de subsidie voor de samenwerking is verleend (art. 21(4)). Het bedrag is {additionShare} van uw begroting voor doelmatiger organiseren van {additionBudget} (art. 17(3)).',
        en: 'Every criterion of it was found sufficient (art. 21(3)), and the subsidy for the partnership was awarded (art. 21(4)). The amount is {additionShare} of your budget for more efficient courses of {additionBudget} (art. 17(3)).',
      },
    },
    ...insufficient(),
    ...findings(),
    {
      kind: 'paragraph',
      when: 'isAdditionAwarded',
      text: {
        nl: 'Bij dit besluit ga ik uit van deze bijdragen van de instellingen (art. 17(4)).',
        en: 'This decision assumes these contributions of the institutions (art. 17(4)).',
      },
    },
    {
      kind: 'table',
      when: 'isAdditionAwarded',
      caption: { nl: 'Bijdragen van de instellingen', en: 'Contributions of the institutions' },
      rowsFrom: 'answerSecondTrackSchools',
      columns: [
        { header: { nl: 'Instelling', en: 'Institution' }, field: 'name' },
        { header: { nl: 'In geld', en: 'In cash' }, field: 'cash', align: 'end' },
        { header: { nl: 'In natura', en: 'In kind' }, field: 'inKind', align: 'end' },
      ],
    },
    {
      kind: 'paragraph',
      when: 'isAdditionAwarded',
      text: {
        nl: 'U krijgt beide subsidies in dezelfde voorschotten (art. 28) en verantwoordt beide in hetzelfde jaarverslag (art. 26(1)). De regeling noemt geen aparte vaststelling per subsidie: ik stel beide in één bedrag vast, naar de kosten van beide begrotingen samen.',
        en: 'You get both subsidies in the same advances (art. 28) and account for both in the same annual report (art. 26(1)). The regulation names no determination of each apart: I determine both in one amount, by the cost of both budgets together.',
      },
    },
  ],
};

/** What a rejection of the partnership means for the second subsidy (art. 21(4)). */
export const secondTrackRejection: LetterSection = {
  when: 'hasAddition',
  heading: { nl: 'De aanvullende subsidie', en: 'The additional subsidy' },
  blocks: [
    {
      kind: 'paragraph',
      tone: 'decision',
      text: {
        nl: 'Ik wijs ook uw aanvraag om {additionRequested} aanvullende subsidie voor doelmatiger organiseren van het opleidingenaanbod af (art. 16).',
        en: 'I also reject your application for {additionRequested} of additional subsidy for organising the courses more efficiently (art. 16).',
      },
    },
    {
      kind: 'paragraph',
      text: {
        nl: 'Aanvullende subsidie is alleen mogelijk als de subsidie voor de samenwerking is verleend (art. 21(4)). Dat is niet zo.',
        en: 'Additional subsidy is possible only if the subsidy for the partnership has been awarded (art. 21(4)). It has not.',
      },
    },
    ...insufficient(),
    ...findings(),
  ],
};

function insufficient(): readonly LetterBlockTemplate[] {
  return [
    {
      kind: 'paragraph',
      when: 'isAdditionInsufficient',
      text: {
        nl: 'Aanvullende subsidie is ook alleen mogelijk als elk criterium daarvan voldoende is (art. 21(3)). Zonder dat telt zij niet mee onder het subsidieplafond. Niet voldoende is:',
        en: 'Additional subsidy is also possible only if every criterion of it is sufficient (art. 21(3)). Without that it does not count under the ceiling. Not sufficient:',
      },
    },
    {
      kind: 'list-from',
      when: 'isAdditionInsufficient',
      itemsFrom: 'insufficientAdditionCriteria',
      item: { nl: '{criterion}: {judgement}', en: '{criterion}: {judgement}' },
    },
  ];
}

function findings(): readonly LetterBlockTemplate[] {
  return committeeFindings(
    {
      caption: {
        nl: 'Beoordeling van de aanvullende subsidie (bijlage 2)',
        en: 'Assessment of the additional subsidy (annex 2)',
      },
    },
    'additionScores',
  );
}
