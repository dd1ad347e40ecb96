import type { LetterSection } from '@tranche/domain';
import type { RifLetterRules } from './rif-letter-rules.js';

/** What the award says about money, duties and the end of it. */
export function afterAward(rules: RifLetterRules): readonly LetterSection[] {
  return [amount(rules), coFinancing, advances(rules), duties, determination(rules), stateAid];
}

function amount({ budgetArticle }: RifLetterRules): LetterSection {
  return {
    heading: { nl: 'Hoeveel subsidie', en: 'How much subsidy' },
    covers: ['amount', 'budget-reservation'],
    blocks: [
      {
        kind: 'facts',
        facts: [
          {
            label: { nl: 'Subsidie, ten hoogste', en: 'Subsidy, at most' },
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
        ],
      },
      {
        kind: 'paragraph',
        text: {
          nl: `Ik ga uit van uw meerjarenbegroting (${budgetArticle}). De kosten van begeleiding van studenten in de beroepspraktijkvorming en hun vergoeding tellen niet mee.`,
          en: `I follow your multi-year budget (${budgetArticle}). The cost of guiding students on placement and their allowance do not count.`,
        },
      },
      {
        kind: 'paragraph',
        text: {
          nl: 'Voor zover de begroting van het ministerie nog niet is vastgesteld, verleen ik de subsidie onder de voorwaarde dat daarvoor voldoende geld beschikbaar wordt gesteld (artikel 4:34 Awb).',
          en: 'As far as the budget of the ministry has not been adopted yet, I award the subsidy on the condition that sufficient funds are made available (article 4:34 Awb).',
        },
      },
    ],
  };
}

const coFinancing: LetterSection = {
  heading: { nl: 'Cofinanciering', en: 'Co-financing' },
  covers: ['co-financing'],
  blocks: [
    {
      kind: 'paragraph',
      text: {
        nl: 'Bij dit besluit ga ik uit van de volgende financiering van het project.',
        en: 'This decision assumes the following financing of the project.',
      },
    },
    {
      kind: 'table',
      caption: { nl: 'Financiering', en: 'Financing' },
      rowsFrom: 'bands',
      columns: [
        { header: { nl: 'Bron', en: 'Source' }, field: 'band' },
        { header: { nl: 'Bedrag', en: 'Amount' }, field: 'amount', align: 'end' },
        { header: { nl: 'Deel', en: 'Share' }, field: 'share', align: 'end' },
        { header: { nl: 'Regel', en: 'Rule' }, field: 'rule' },
      ],
    },
  ],
};

function advances({ advancesArticle }: RifLetterRules): LetterSection {
  return {
    heading: { nl: 'Voorschotten', en: 'Advances' },
    covers: ['advances'],
    blocks: [
      {
        kind: 'paragraph',
        text: {
          nl: `U ontvangt elk kwartaal een voorschot: eerst 25 %, daarna gelijke delen (${advancesArticle}). Ik betaal binnen zes weken na de genoemde datum op het rekeningnummer dat u heeft opgegeven.`,
          en: `You receive an advance every quarter: first 25%, then equal parts (${advancesArticle}). I pay within six weeks of the date mentioned into the account you gave.`,
        },
      },
      {
        kind: 'table',
        caption: { nl: 'Voorschotten', en: 'Advances' },
        rowsFrom: 'advances',
        columns: [
          { header: { nl: 'Termijn', en: 'Term' }, field: 'number' },
          { header: { nl: 'Vanaf', en: 'From' }, field: 'dueOn' },
          { header: { nl: 'Bedrag', en: 'Amount' }, field: 'amount', align: 'end' },
        ],
      },
    ],
  };
}

const duties: LetterSection = {
  heading: { nl: 'Waaraan moet u zich houden', en: 'What you must do' },
  covers: ['duties'],
  blocks: [
    {
      kind: 'table',
      caption: { nl: 'Verplichtingen', en: 'Duties' },
      rowsFrom: 'duties',
      columns: [
        { header: { nl: 'Verplichting', en: 'Duty' }, field: 'duty' },
        { header: { nl: 'Wanneer', en: 'When' }, field: 'when' },
        { header: { nl: 'Artikel', en: 'Article' }, field: 'article' },
      ],
    },
    {
      kind: 'paragraph',
      text: {
        nl: 'Houdt u zich niet aan de verplichtingen, dan kan ik de subsidie verlagen, intrekken of terugvorderen (artikelen 4:46, 4:48 en 4:57 Awb).',
        en: 'If you do not meet the duties, I can lower, withdraw or recover the subsidy (articles 4:46, 4:48 and 4:57 Awb).',
      },
    },
  ],
};

function determination({ determination: lines }: RifLetterRules): LetterSection {
  return {
    heading: { nl: 'Vaststelling', en: 'Final determination' },
    covers: ['determination'],
    blocks: lines.map((text) => ({ kind: 'paragraph', text })),
  };
}

const stateAid: LetterSection = {
  heading: { nl: 'Staatssteun', en: 'State aid' },
  covers: ['state-aid'],
  blocks: [
    {
      kind: 'paragraph',
      text: {
        nl: 'De subsidie is bestemd voor bekostigd beroepsonderwijs. Dat is geen economische activiteit, en dus is dit geen staatssteun in de zin van artikel 107, eerste lid, VWEU. Geeft u een onderneming in het samenwerkingsverband een voordeel dat zij op de markt niet zou krijgen, dan gaat u zelf na of dat mag, bijvoorbeeld volgens de de-minimisverordening.',
        en: 'The subsidy is meant for publicly funded vocational education. That is not an economic activity, so this is no state aid within the meaning of article 107(1) TFEU. If you give an undertaking in the partnership an advantage that it would not get on the market, you check yourself whether that is allowed, for instance under the de minimis regulation.',
      },
    },
  ],
};
