import type { LetterDefinition, LetterSection } from '@tranche/domain';
import { lotBlocks } from '../../standard/letters/division-blocks.js';
import {
  applicationFacts,
  authority,
  contact,
  decision,
  objectionClause,
} from '../../standard/letters/envelope-sections.js';
import {
  amountSection,
  determinationSection,
  dutiesSection,
  paymentsSection,
} from '../../standard/letters/money-sections.js';
import { FRAMEWORK } from '../training-voucher.regulation.js';
import { courseFacts } from './course-facts.js';

const reasons: LetterSection = {
  heading: { nl: 'Waarom krijgt u de voucher?', en: 'Why do you receive the voucher?' },
  covers: ['reasons'],
  blocks: [
    {
      kind: 'paragraph',
      text: {
        nl: `Uw aanvraag voldoet aan de voorwaarden en er was nog geld toen u aan de beurt was. Dat gaat op volgorde van het moment waarop een aanvraag volledig is (${FRAMEWORK.order}).`,
        en: `Your application meets the conditions and there was still money when it was your turn. That goes in the order of the moment at which an application is complete (${FRAMEWORK.order}).`,
      },
    },
    {
      kind: 'paragraph',
      when: 'isDrawn',
      text: {
        nl: 'Het geld was bijna op en er waren aanvragen van hetzelfde moment. Daartussen heeft het lot beslist.',
        en: 'The money was nearly used up and there were applications of the same moment. A lot decided between them.',
      },
    },
    ...lotBlocks,
  ],
};

const activities: LetterSection = {
  heading: { nl: 'Waarvoor?', en: 'For what?' },
  covers: ['activities'],
  blocks: [
    {
      kind: 'paragraph',
      text: {
        nl: 'U krijgt de voucher voor de opleiding uit uw aanvraag. Rond haar uiterlijk af op de laatste lesdag hieronder.',
        en: 'You receive the voucher for the course in your application. Finish it by the last day below.',
      },
    },
    courseFacts,
  ],
};

/** The award of a voucher: paid at once, proof later (Kaderregeling 4.2, 6.1(5)). */
export const voucherAward: LetterDefinition = {
  kind: 'award',
  subject: {
    nl: 'U krijgt een scholingsvoucher',
    en: 'You receive a training voucher',
  },
  sections: [
    applicationFacts,
    decision({
      nl: 'Ik verleen u de subsidie {projectTitle}: ten hoogste {maximumAmount}.',
      en: 'I award you the subsidy {projectTitle}: at most {maximumAmount}.',
    }),
    reasons,
    activities,
    amountSection(
      {
        nl: 'Uw opleiding kost {answerCourseCost}. De voucher vergoedt dat tot ten hoogste {parameterMaximumAmount}.',
        en: 'Your course costs {answerCourseCost}. The voucher reimburses that up to {parameterMaximumAmount}.',
      },
      {
        nl: 'U krijgt minder, omdat er niet meer geld over was (artikel 4:25, tweede lid, Awb).',
        en: 'You receive less, because no more money was left (article 4:25(2) Awb).',
      },
    ),
    paymentsSection({
      nl: 'U krijgt het hele bedrag in één keer vooruit, op de rekening uit uw aanvraag. U betaalt de opleider zelf.',
      en: 'You receive the whole amount at once and in advance, in the account in your application. You pay the provider yourself.',
    }),
    dutiesSection,
    determinationSection(
      {
        nl: `Uiterlijk op {determinationUntil}, 22 weken na de laatste lesdag, stel ik het bedrag vast. U hoeft dat niet aan te vragen (${FRAMEWORK.determination}). Wel kan ik u om bewijs vragen: de factuur, het bewijs van betaling en uw diploma of certificaat (${FRAMEWORK.proof}).`,
        en: `By {determinationUntil}, 22 weeks after the last day of the course, I determine the amount. You need not apply for that (${FRAMEWORK.determination}). I can ask you for proof: the invoice, the proof of payment and your diploma or certificate (${FRAMEWORK.proof}).`,
      },
      {
        nl: 'Was de opleiding goedkoper, dan stel ik het lagere bedrag vast. Volgde u de opleiding niet, of laat u geen bewijs zien, dan kan ik het bedrag op nihil of lager vaststellen en terugvorderen (artikelen 4:46 en 4:57 Awb). Voordat ik het om zo’n reden lager vaststel, vraag ik wat u daarvan vindt.',
        en: 'If the course was cheaper, I determine the lower amount. If you did not follow the course, or show no proof, I can determine the amount at nil or lower and recover it (articles 4:46 and 4:57 Awb). Before I determine it lower for such a reason, I ask for your views.',
      },
    ),
    objectionClause,
    contact,
    authority,
  ],
};
