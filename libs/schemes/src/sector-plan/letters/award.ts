import type { LetterDefinition, LetterSection } from '@tranche/domain';
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
import { stateAidSection } from '../../standard/letters/project-award-sections.js';
import { amountAndOverhead, coFinancing } from './award-money-sections.js';
import type { SectorPlanLetterRules } from './sector-plan-letter-rules.js';

/** The award: measures and their numbers, period, maximum and advances (art. 2.4(3)-(5)). */
export function awardLetter(rules: SectorPlanLetterRules): LetterDefinition {
  const { articles } = rules;
  return {
    kind: 'award',
    subject: {
      nl: 'Subsidie verleend voor sectorplan {projectTitle}',
      en: 'Subsidy awarded for sector plan {projectTitle}',
    },
    sections: [
      applicationFacts,
      decision({
        nl: 'Ik verleen u subsidie voor het sectorplan {projectTitle}: ten hoogste {maximumAmount}.',
        en: 'I award you a subsidy for the sector plan {projectTitle}: at most {maximumAmount}.',
      }),
      reasons(rules),
      measures,
      amountAndOverhead(rules),
      coFinancing,
      paymentsSection({
        nl: `Heeft u in de aanvraag om voorschotten gevraagd, dan krijgt u 10 % bij dit besluit en daarna elk halfjaar een deel, tot 80 % (${articles.advances}). De rest krijgt u na de vaststelling. Heeft u niet om voorschotten gevraagd, dan betaal ik alles na de vaststelling (${articles.askAdvances}).`,
        en: `If you asked for advances in the application, you receive 10% with this decision and then a part every half-year, up to 80% (${articles.advances}). You receive the rest after the final determination. If you did not ask for advances, I pay everything after the determination (${articles.askAdvances}).`,
      }),
      dutiesSection,
      determination(rules),
      stateAidSection(rules.stateAid),
      objectionClause,
      contact,
      authority,
    ],
  };
}

function reasons({ articles }: SectorPlanLetterRules): LetterSection {
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
  ],
};

function determination({ articles, finalClaim }: SectorPlanLetterRules): LetterSection {
  return determinationSection(
    {
      nl: `Binnen dertien weken na het einde van de maatregelen vraagt u de vaststelling aan, met een verantwoording en een einddeclaratie (${articles.finalClaim}). Ik beslis binnen 22 weken na ontvangst (${articles.determinationTerm}).`,
      en: `Within thirteen weeks after the end of the measures you request the final determination, with an account and a final claim (${articles.finalClaim}). I decide within 22 weeks of receipt (${articles.determinationTerm}).`,
    },
    ...finalClaim,
    {
      nl: `De subsidie is de helft van de kosten die u echt heeft gemaakt, en nooit meer dan het bedrag in dit besluit (${articles.rate}). Realiseert u minder dan 60 % van de begrote kosten, dan stel ik de subsidie op nihil vast (${articles.threshold}). Zijn daar goede gronden voor, dan kan ik haar in plaats daarvan naar evenredigheid verlagen (${articles.goodGrounds}).`,
      en: `The subsidy is half of the cost you really made, and never more than the amount in this decision (${articles.rate}). If you realise less than 60% of the planned cost, I determine the subsidy at nil (${articles.threshold}). If there are good grounds, I can cut it in proportion instead (${articles.goodGrounds}).`,
    },
  );
}
