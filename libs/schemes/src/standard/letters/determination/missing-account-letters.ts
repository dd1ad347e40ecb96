import type { LetterDefinition } from '@tranche/domain';
import { applicationFacts, authority, contact } from '../envelope-sections.js';
import { intentionLetter } from '../hearing-letters.js';

/** Sets a last term for the account; it prepares a decision, so there is no objection (Awb 6:3). */
const demand: LetterDefinition = {
  kind: 'account-demand',
  subject: {
    nl: 'Ik mis uw verantwoording over {projectTitle}',
    en: 'Your account of {projectTitle} has not come in',
  },
  sections: [
    applicationFacts,
    {
      heading: { nl: 'Wat ontbreekt er?', en: 'What is missing?' },
      blocks: [
        {
          kind: 'paragraph',
          text: {
            nl: 'U kreeg subsidie voor {projectTitle}, ten hoogste {maximumAmount}. Uw verantwoording moest er uiterlijk op {accountDue} zijn. Ik heb haar niet ontvangen.',
            en: 'You received a subsidy for {projectTitle}, at most {maximumAmount}. Your account was due by {accountDue} at the latest. I have not received it.',
          },
        },
      ],
    },
    {
      heading: { nl: 'Tot wanneer kan het nog?', en: 'Until when can you still send it?' },
      blocks: [
        {
          kind: 'paragraph',
          tone: 'decision',
          text: {
            nl: 'Stuur uw verantwoording uiterlijk op {accountUntil}.',
            en: 'Send your account by {accountUntil} at the latest.',
          },
        },
        {
          kind: 'paragraph',
          text: {
            nl: 'Dit is de termijn van artikel 4:44, derde lid, Awb. In het besluit over de verlening staat wat de verantwoording moet bevatten. Stuur haar zoals daar staat of naar het adres boven deze brief, en noem het kenmerk {reference}. Heeft u haar al gestuurd, laat het dan weten.',
            en: 'This is the term of article 4:44(3) Awb. The decision on the award says what the account must hold. Send it as it says there or to the address at the head of this letter, and mention the reference {reference}. If you sent it already, let me know.',
          },
        },
      ],
    },
    {
      heading: { nl: 'Wat als ik niets ontvang?', en: 'What if I receive nothing?' },
      blocks: [
        {
          kind: 'paragraph',
          text: {
            nl: 'Dan kan ik de subsidie zonder uw verantwoording vaststellen, ook op een lager bedrag of op nihil (artikelen 4:44, vierde lid, 4:46, tweede lid, onderdeel b, en 4:47, onderdeel b, Awb). Voordat ik dat doe, schrijf ik u welk bedrag ik van plan ben en vraag ik wat u daarvan vindt.',
            en: 'I can then determine the subsidy without your account, also at a lower amount or at nil (articles 4:44(4), 4:46(2)(b) and 4:47(b) Awb). Before I do so, I write to you which amount I intend and ask for your views.',
          },
        },
      ],
    },
    contact,
    authority,
  ],
};

/** Announces the amount that was weighed without an account (Awb 4:8, 4:12(2)(b)). */
const intention = intentionLetter({
  kind: 'intended-determination-without-account',
  subject: {
    nl: 'Voornemen om de subsidie voor {projectTitle} zonder verantwoording vast te stellen',
    en: 'Intention to determine the subsidy for {projectTitle} without an account',
  },
  intends: {
    nl: 'Ik kreeg van u geen verantwoording, ook niet binnen de laatste termijn die ik u daarvoor stelde. Ik ben van plan de subsidie zonder uw verantwoording vast te stellen op {proposedAmount}; verleend is ten hoogste {maximumAmount} (artikelen 4:44, vierde lid, 4:46, tweede lid, onderdeel b, en 4:47, onderdeel b, Awb). Dit zijn mijn redenen:',
    en: 'I received no account from you, also not within the last term that I set for it. I intend to determine the subsidy without your account at {proposedAmount}; at most {maximumAmount} was awarded (articles 4:44(4), 4:46(2)(b) and 4:47(b) Awb). These are my reasons:',
  },
  reasons: {
    kind: 'paragraph',
    text: { nl: '{inputWithoutAccountWeighing}', en: '{inputWithoutAccountWeighing}' },
  },
  given: { nl: 'het hogere bedrag', en: 'the higher amount' },
  until: 'withoutAccountViewsUntil',
});

/** Sent before a determination without an account. */
export const beforeDeterminationWithoutAccount: readonly LetterDefinition[] = [demand, intention];
