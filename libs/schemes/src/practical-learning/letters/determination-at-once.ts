import type { LetterDefinition, LetterSection, Text } from '@tranche/domain';
import { settledAmounts } from '../../standard/letters/determination/determination-sections.js';
import {
  applicationFacts,
  authority,
  contact,
  decision,
  objectionClause,
} from '../../standard/letters/envelope-sections.js';
import { dutiesSection } from '../../standard/letters/money-sections.js';
import { durationInWords } from '../../standard/page/in-words.js';
import type { PracticalPage } from '../practical-page.js';
import { placesCalculation } from './places-calculation.js';

/** Where a full year is that of mbo. */
const MBO_AND_VMBO: Text = { nl: 'mbo en vmbo', en: 'mbo and vmbo' };
const WITH_SPECIAL_SCHOOLS: Text = {
  nl: 'mbo, vmbo, vso en pro',
  en: 'mbo, vmbo, vso and pro',
};

function reasons({ fullWeek }: PracticalPage, schools: Text): LetterSection {
  return {
    heading: { nl: 'Waarom dit bedrag?', en: 'Why this amount?' },
    covers: ['reasons'],
    blocks: [
      {
        kind: 'paragraph',
        text: {
          nl: 'Ik heb op alle aanvragen voor het studiejaar {parameterStudyYear} tegelijk beslist (art. 21). Per soort plaats is het budget gedeeld door alle gerealiseerde plaatsen, met ten hoogste {parameterMaximumPerPlace} per volle plaats (art. 15). Een deel van een plaats krijgt dat deel van het bedrag, naar beneden afgerond op een cent.',
          en: 'I decided on all applications for the study year {parameterStudyYear} at the same time (art. 21). Per kind of place the budget was divided by all realised places, with at most {parameterMaximumPerPlace} per full place (art. 15). A part of a place gets that part of the amount, rounded down to the cent.',
        },
      },
      {
        kind: 'list',
        items: [
          {
            nl: `Een volle plaats in ${schools.nl} is {parameterFullYearWeeksMbo} weken, in het hbo {parameterFullYearWeeksHbo} weken. Meer weken tellen niet mee.`,
            en: `A full place in ${schools.en} is {parameterFullYearWeeksMbo} weeks, in hbo {parameterFullYearWeeksHbo} weeks. More weeks do not count.`,
          },
          {
            nl: `Bij promovendi en toio’s tellen de maanden van het studiejaar en de uren per week, tot ${fullWeek.hours} uur.`,
            en: `For PhD students and toio’s the months of the study year and the hours a week count, up to ${fullWeek.hours} hours.`,
          },
        ],
      },
      {
        kind: 'list-from',
        itemsFrom: 'determinationReasons',
        item: { nl: '{reason}', en: '{reason}' },
      },
      ...placesCalculation,
    ],
  };
}

const amount: LetterSection = {
  heading: { nl: 'Wat krijgt u en wanneer?', en: 'What do you receive, and when?' },
  covers: ['amount', 'determination'],
  blocks: [
    settledAmounts(
      { nl: 'Bedrag uit de verdeling', en: 'Amount from the allocation' },
      { nl: 'Vastgesteld', en: 'Determined' },
    ),
    {
      kind: 'paragraph',
      text: {
        nl: 'Ik betaal het bedrag binnen zes weken, in één keer (artikel 4:87 Awb). U hoeft de subsidie niet meer te verantwoorden: met dit besluit staat zij vast.',
        en: 'I pay the amount within six weeks, in one payment (article 4:87 Awb). You need not account for the subsidy any more: this decision determines it.',
      },
    },
    {
      kind: 'paragraph',
      text: {
        nl: 'Blijkt later dat u gegevens onjuist heeft opgegeven, dan kan ik de vaststelling tot vijf jaar na vandaag verlagen en het geld terugvorderen (artikelen 4:49 en 4:57 Awb).',
        en: 'If it turns out later that you gave incorrect information, I can lower the determination until five years from today and recover the money (articles 4:49 and 4:57 Awb).',
      },
    },
  ],
};

function records({ terms }: PracticalPage, schools: Text): LetterSection {
  const kept = durationInWords(terms.records);
  return {
    blocks: [
      {
        kind: 'paragraph',
        text: {
          nl: `De ${kept.nl} beginnen na het studiejaar {parameterStudyYear}: dat eindigt op 31 juli voor ${schools.nl}, en op 31 augustus voor hbo, promovendi en toio’s (art. 1(m)).`,
          en: `The ${kept.en} start after the study year {parameterStudyYear}: it ends on 31 July for ${schools.en}, and on 31 August for hbo, PhD students and toio’s (art. 1(m)).`,
        },
      },
    ],
  };
}

/**
 * The decision that determines at once what the allocation gave (art. 15, 21); no award came first.
 */
export function determinationAtOnce(page: PracticalPage): LetterDefinition {
  const schools = page.choices.hasSpecialSchools ? WITH_SPECIAL_SCHOOLS : MBO_AND_VMBO;
  return {
    kind: 'determination',
    subject: {
      nl: 'Uw subsidie praktijkleren is vastgesteld op {determinedAmount}',
      en: 'Your practical learning subsidy has been determined at {determinedAmount}',
    },
    sections: [
      applicationFacts,
      decision({
        nl: 'Ik stel de subsidie voor {projectTitle} vast op {determinedAmount}.',
        en: 'I determine the subsidy for {projectTitle} at {determinedAmount}.',
      }),
      reasons(page, schools),
      amount,
      dutiesSection,
      records(page, schools),
      objectionClause,
      contact,
      authority,
    ],
  };
}
