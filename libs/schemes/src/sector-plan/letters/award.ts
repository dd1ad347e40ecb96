import type { LetterDefinition, LetterSection, Text } from '@tranche/domain';
import {
  applicationFacts,
  authority,
  contact,
  decision,
  objectionClause,
} from '../../standard/letters/envelope-sections.js';
import {
  determinationSection,
  dutiesSection,
  paymentsSection,
} from '../../standard/letters/money-sections.js';
import { LATE_BEGINNING, stateAidSection } from '../../standard/letters/project-award-sections.js';
import { amountAndOverhead, coFinancing } from './award-money-sections.js';
import {
  amountInWords,
  durationInWords,
  percentOf,
  shareInWords,
} from '../../standard/page/in-words.js';
import { apprenticeshipTexts } from '../sector-plan.apprenticeships.js';
import type { SectorPlanPage } from '../sector-plan-page.js';

/** The award: measures and their numbers, period, maximum and advances (art. 2.4(3)-(5)). */
export function awardLetter(page: SectorPlanPage): LetterDefinition {
  const { articles, shares } = page;
  const first = percentOf(shares.firstAdvance);
  const upTo = percentOf(shares.advancesUpTo);
  return {
    kind: 'award',
    subject: {
      nl: 'Subsidie verleend voor {projectTitle}',
      en: 'Subsidy awarded for {projectTitle}',
    },
    sections: [
      applicationFacts,
      decision({
        nl: 'Ik verleen u subsidie voor {projectTitle}: ten hoogste {maximumAmount}.',
        en: 'I award you a subsidy for {projectTitle}: at most {maximumAmount}.',
      }),
      reasons(page),
      measures,
      amountAndOverhead(page),
      coFinancing,
      paymentsSection(
        {
          nl: `U vroeg in de aanvraag om voorschotten. U krijgt ${first.nl} bij dit besluit en daarna elk halfjaar een deel, tot ${upTo.nl} (${articles.advances}). De rest krijgt u na de vaststelling.`,
          en: `You asked for advances in the application. You receive ${first.en} with this decision and then a part every half-year, up to ${upTo.en} (${articles.advances}). You receive the rest after the final determination.`,
        },
        {
          nl: `U vroeg in de aanvraag niet om voorschotten. Ik betaal alles na de vaststelling (${articles.askAdvances}).`,
          en: `You did not ask for advances in the application. I pay everything after the final determination (${articles.askAdvances}).`,
        },
      ),
      dutiesSection,
      determination(page),
      stateAidSection(stateAid(page)),
      objectionClause,
      contact,
      authority,
    ],
  };
}

function reasons({ articles }: SectorPlanPage): LetterSection {
  return {
    heading: { nl: 'Waarom krijgt u subsidie?', en: 'Why do you receive a subsidy?' },
    covers: ['reasons'],
    blocks: [
      {
        kind: 'paragraph',
        text: {
          nl: `Uw aanvraag is volledig en geen van de gronden om te weigeren doet zich voor (${articles.grounds}). Ik behandel aanvragen op volgorde van het moment waarop zij volledig waren (${articles.allocation}). Uw aanvraag past binnen het subsidieplafond van {ceiling}.`,
          en: `Your application is complete and none of the grounds to refuse applies (${articles.grounds}). I treat applications in the order in which they were complete (${articles.allocation}). Your application fits within the subsidy ceiling of {ceiling}.`,
        },
      },
    ],
  };
}

const measures: LetterSection = {
  heading: { nl: 'Waarvoor en wanneer', en: 'For what and when' },
  covers: ['activities', 'period'],
  blocks: [
    {
      kind: 'paragraph',
      text: {
        nl: 'U krijgt de subsidie voor deze maatregelen en aantallen. Op deze prestaties stel ik de subsidie later vast (art. 2.4(3)-(5)).',
        en: 'You receive the subsidy for these measures and numbers. On these results I determine the subsidy later (art. 2.4(3)-(5)).',
      },
    },
    {
      kind: 'table',
      caption: { nl: 'Maatregelen', en: 'Measures' },
      rowsFrom: 'answerMeasures',
      columns: [
        { header: { nl: 'Maatregel', en: 'Measure' }, field: 'description' },
        { header: { nl: 'Thema', en: 'Theme' }, field: 'theme' },
        { header: { nl: 'Aantal', en: 'Number' }, field: 'target', align: 'end' },
        { header: { nl: 'Kosten', en: 'Cost' }, field: 'cost', align: 'end' },
      ],
    },
    { kind: 'paragraph', text: { nl: '{activities}', en: '{activities}' } },
    {
      kind: 'paragraph',
      text: {
        nl: 'De subsidieperiode loopt van {startsOn} tot en met uiterlijk {endsOn}.',
        en: 'The subsidy period runs from {startsOn} up to and including {endsOn} at the latest.',
      },
    },
    LATE_BEGINNING,
  ],
};

function determination(page: SectorPlanPage): LetterSection {
  const { articles, shares, terms } = page;
  const claim = durationInWords(terms.finalClaim);
  const within = durationInWords(terms.determination);
  const part = shareInWords(shares.realised);
  const least = percentOf(shares.leastRealised);
  const apprentices = apprenticeshipTexts(page);
  return determinationSection(
    {
      nl: `Binnen ${claim.nl} na het einde van de maatregelen vraagt u de vaststelling aan, met een verantwoording en een einddeclaratie (${articles.finalClaim}). Ik beslis binnen ${within.nl} na ontvangst (${articles.determinationTerm}).`,
      en: `Within ${claim.en} after the end of the measures you request the final determination, with an account and a final claim (${articles.finalClaim}). I decide within ${within.en} of receipt (${articles.determinationTerm}).`,
    },
    ...(apprentices ? [apprentices.finalClaim] : []),
    {
      nl: `De subsidie is ${part.nl} van de kosten die u echt heeft gemaakt, en nooit meer dan het bedrag in dit besluit (${articles.rate}). Realiseert u minder dan ${least.nl} van de begrote kosten, dan stel ik de subsidie op nihil vast (${articles.threshold}). Zijn daar goede gronden voor, dan kan ik haar in plaats daarvan naar evenredigheid verlagen (${articles.goodGrounds}).`,
      en: `The subsidy is ${part.en} of the cost you really made, and never more than the amount in this decision (${articles.rate}). If you realise less than ${least.en} of the planned cost, I determine the subsidy at nil (${articles.threshold}). If there are good grounds, I can cut it in proportion instead (${articles.goodGrounds}).`,
    },
  );
}

function stateAid({ text, amounts }: SectorPlanPage): Text {
  const { article } = amounts.perFirm;
  const most = amountInWords(amounts.perFirm);
  return text === '2013'
    ? {
        nl: `Voor maatregelen die een onderneming uitvoert geldt de algemene groepsvrijstellingsverordening (art. 4.1). Voor advies en voor opleidingen is er hoogstens ${most.nl} subsidie per onderneming per project (${article}).`,
        en: `For measures carried out by a firm the General Block Exemption Regulation holds (art. 4.1). For advice and for training there is at most ${most.en} of subsidy per firm per project (${article}).`,
      }
    : {
        nl: `Een opleidingsproject krijgt hoogstens ${most.nl} subsidie per arbeidsorganisatie (${article}), en kosten van maatregelen die de mededinging ongunstig kunnen beïnvloeden tellen niet mee (art. 3.8(1)(d)). Geeft u een onderneming een voordeel dat zij op de markt niet zou krijgen, dan gaat u zelf na of dat mag, bijvoorbeeld volgens de de-minimisverordening.`,
        en: `A training project receives at most ${most.en} of subsidy per employer (${article}), and the cost of measures that may harm competition does not count (art. 3.8(1)(d)). If you give an undertaking an advantage that it would not get on the market, you check yourself whether that is allowed, for instance under the de minimis regulation.`,
      };
}
