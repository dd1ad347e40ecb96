import type { LetterSection } from '@tranche/domain';
import { determinationSection, dutiesSection } from '../../standard/letters/money-sections.js';
import {
  amountOfBudget,
  assumedFinancing,
  BUDGET_RESERVATION,
  budgetFact,
  SHARE_OF_BUDGET,
  stateAidSection,
} from '../../standard/letters/project-award-sections.js';
import { SHARE_OF_FIRST, twoAmounts } from '../second-track/second-track-letters.js';
import { percentOf } from '../../standard/page/in-words.js';
import { hasSecondTrack, type RifPage } from '../page/rif-page.js';
import { determinationTexts } from './determination-terms.js';

/** What the award says about money, duties and the end of it. */
export function afterAward(page: RifPage): readonly LetterSection[] {
  return [
    amount(page),
    coFinancing,
    advances(page),
    duties,
    determinationSection(...determinationTexts(page)),
    stateAid,
  ];
}

function amount(page: RifPage): LetterSection {
  const hasTwo = hasSecondTrack(page);
  return amountOfBudget(
    [
      ...(hasTwo ? twoAmounts : []),
      hasTwo ? SHARE_OF_FIRST : SHARE_OF_BUDGET,
      budgetFact({ nl: 'Subsidiabele begroting', en: 'Eligible budget' }),
    ],
    [
      {
        nl: `Ik ga uit van uw meerjarenbegroting (${page.articles.letters.budget}). De kosten van begeleiding van studenten in de beroepspraktijkvorming en hun vergoeding tellen niet mee.`,
        en: `I follow your multi-year budget (${page.articles.letters.budget}). The cost of guiding students on placement and their allowance do not count.`,
      },
      BUDGET_RESERVATION,
    ],
  );
}

const coFinancing = assumedFinancing({
  nl: 'Bij dit besluit ga ik uit van de volgende financiering van het project.',
  en: 'This decision assumes the following financing of the project.',
});

function advances({ advances: { first } }: RifPage): LetterSection {
  const share = percentOf(first);
  return {
    heading: { nl: 'Voorschotten', en: 'Advances' },
    covers: ['advances'],
    blocks: [
      {
        kind: 'paragraph',
        text: {
          nl: `U heeft per kwartaal recht op een voorschot: eerst ${share.nl}, daarna gelijke delen (${first.article}). De termijn van betaling is zes weken vanaf de genoemde datum (artikel 4:87 Awb).`,
          en: `You are entitled to an advance every quarter: first ${share.en}, then equal parts (${first.article}). The term of payment is six weeks from the date mentioned (article 4:87 Awb).`,
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
  ...dutiesSection,
  blocks: [
    ...dutiesSection.blocks,
    {
      kind: 'paragraph',
      text: {
        nl: 'Houdt u zich niet aan de verplichtingen, dan kan ik de subsidie verlagen, intrekken of terugvorderen (artikelen 4:46, 4:48 en 4:57 Awb).',
        en: 'If you do not meet the duties, I can lower, withdraw or recover the subsidy (articles 4:46, 4:48 and 4:57 Awb).',
      },
    },
  ],
};

const stateAid = stateAidSection({
  nl: 'De subsidie is bestemd voor bekostigd beroepsonderwijs. Dat is geen economische activiteit, en dus is dit geen staatssteun in de zin van artikel 107, eerste lid, VWEU. Geeft u een onderneming in het samenwerkingsverband een voordeel dat zij op de markt niet zou krijgen, dan gaat u zelf na of dat mag, bijvoorbeeld volgens de de-minimisverordening.',
  en: 'The subsidy is meant for publicly funded vocational education. That is not an economic activity, so this is no state aid within the meaning of article 107(1) TFEU. If you give an undertaking in the partnership an advantage that it would not get on the market, you check yourself whether that is allowed, for instance under the de minimis regulation.',
});
