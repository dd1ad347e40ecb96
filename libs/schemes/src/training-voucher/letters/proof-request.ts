import type { LetterDefinition, Text } from '@tranche/domain';
import { applicationFacts, authority, contact } from '../../standard/letters/envelope-sections.js';
import { proofNotEnough } from '../../standard/letters/proof-not-enough.js';
import { FRAMEWORK } from '../training-voucher.regulation.js';
import { courseFacts } from './course-facts.js';

/** What can follow, and that nobody is lowered unheard (Awb 4:12(2)). */
const WITHOUT_PROOF: Text = {
  nl: 'Leg dan uit waarom, bijvoorbeeld omdat u ziek werd. Dat weeg ik mee. Hoor ik niets van u, dan kan ik het bedrag op nihil vaststellen (artikel 4:46 Awb). Dan kan ik terugvorderen wat u kreeg; daarvoor is een apart besluit nodig (artikelen 4:57 en 4:86 Awb). Voordat ik het bedrag vaststel, schrijf ik u welk bedrag ik van plan ben en vraag ik wat u daarvan vindt.',
  en: 'Then explain why, for example because you fell ill. I take that into account. If I hear nothing, I can determine the amount at nil (article 4:46 Awb). I can then recover what you received; that takes a decision of its own (articles 4:57 and 4:86 Awb). Before I determine the amount, I write to you which amount I intend and ask for your views.',
};

/**
 * Asks for proof in a sample check. Not a decision, so no objection (Awb 6:3); it also says what can
 * follow. An intention with the amount comes before that, so that nobody is lowered unheard (Awb 4:12(2)).
 */
export const proofRequest: LetterDefinition = {
  kind: 'proof-request',
  subject: {
    nl: 'Wilt u laten zien dat u de opleiding heeft gevolgd?',
    en: 'Would you show that you followed the course?',
  },
  sections: [
    applicationFacts,
    {
      heading: { nl: 'Waarom deze brief?', en: 'Why this letter?' },
      blocks: [
        {
          kind: 'paragraph',
          text: {
            nl: `U kreeg een scholingsvoucher. Bij een deel van de vouchers kijk ik of de opleiding is gevolgd en betaald (${FRAMEWORK.proof}). Uw voucher is daarbij:`,
            en: `You received a training voucher. Of some of the vouchers I check whether the course was followed and paid (${FRAMEWORK.proof}). Yours is among them:`,
          },
        },
        courseFacts,
      ],
    },
    {
      heading: { nl: 'Wat moet u sturen?', en: 'What must you send?' },
      blocks: [
        {
          kind: 'list',
          items: [
            { nl: 'de factuur van de opleider;', en: 'the invoice of the provider;' },
            {
              nl: 'het bewijs dat u heeft betaald, zoals een bankafschrift;',
              en: 'the proof that you paid, such as a bank statement;',
            },
            {
              nl: 'uw diploma, certificaat of ervaringscertificaat.',
              en: 'your diploma, certificate or certificate of experience.',
            },
          ],
        },
        {
          kind: 'paragraph',
          tone: 'decision',
          text: {
            nl: 'Stuur dit uiterlijk op {proofUntil} naar het adres boven deze brief. Noem het kenmerk {reference}.',
            en: 'Send this by {proofUntil} at the latest to the address at its head. Mention the reference {reference}.',
          },
        },
      ],
    },
    {
      heading: { nl: 'Kunt u dit niet laten zien?', en: 'Can you not show this?' },
      blocks: [{ kind: 'paragraph', text: WITHOUT_PROOF }],
    },
    contact,
    authority,
  ],
};

/** What came in does not show that the course was followed and paid: asked again before anything is recorded. */
export const voucherProofNotEnough = proofNotEnough({
  facts: applicationFacts,
  sent: {
    nl: 'U stuurde bewijs dat u de opleiding heeft gevolgd en betaald.',
    en: 'You sent proof that you followed the course and paid for it.',
  },
  until: 'proofUntil',
  looked: { nl: 'ik naar uw bewijs keek', en: 'I looked at your proof' },
  otherwise: WITHOUT_PROOF,
});
