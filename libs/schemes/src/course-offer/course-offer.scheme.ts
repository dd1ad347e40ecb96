import {
  NO_ASSESSMENT,
  NO_PARTNERSHIP,
  type RankingList,
  type SchemeVersion,
  type Text,
  type Variant,
} from '@tranche/domain';
import { courseOfferForm } from './course-offer.form.js';
import { courseOfferSelfCheck } from './course-offer.self-check.js';
import { COUNTER, digitalCounter, OUR_CHOICE, REPORT } from './course-offer.sources.js';
import { courseOfferWorkflow } from './course-offer.workflow.js';

/** Nothing is divided, so there is one list and no order on it. */
const OFFERS: RankingList = {
  code: 'offers',
  label: { nl: 'Vraag en aanbod', en: 'Demand and supply' },
};

function variant(label: Text): Variant {
  return { label, list: OFFERS.code, article: REPORT, amount: { kind: 'none' } };
}

/** The digital counter (Techfinder): supply is searched by demand, and matched. */
export const courseOffer2016: SchemeVersion = {
  scheme: 'course-offer',
  version: '2016',
  name: { nl: 'Digitaal loket: aanbod voor scholen', en: 'Digital counter: offers for schools' },
  summary: {
    nl: 'Bedrijven en instellingen bieden scholen lessen, bezoeken en wedstrijden aan; scholen zoeken en vragen.',
    en: 'Firms and institutions offer schools lessons, visits and contests; schools search and ask.',
  },
  audience: {
    nl: 'Aanbieders van activiteiten over techniek, en scholen die zoeken.',
    en: 'Providers of activities on technology, and schools that search.',
  },
  law: 'private',
  regulation: COUNTER,
  authority: digitalCounter,
  applicant: { kind: 'organisation' },
  limits: [
    {
      code: 'once-per-offer',
      article: OUR_CHOICE,
      text: {
        nl: 'Uw school heeft dit aanbod al gevraagd. Wacht op het antwoord van de aanbieder.',
        en: 'Your school has asked for this offer already. Wait for the answer of the provider.',
      },
      per: [{ kind: 'offer' }],
    },
  ],
  parameters: [],
  selfCheck: courseOfferSelfCheck,
  finder: {
    finds: 'offers',
    title: { nl: 'Vind aanbod voor uw school', en: 'Find an offer for your school' },
    facets: ['region', 'targetGroup', 'level', 'period', 'goal'],
    shows: [
      'description',
      'region',
      'place',
      'period',
      'targetGroup',
      'level',
      'goal',
      'preparation',
      'cost',
    ],
    offerVariant: 'offer',
    requestVariant: 'request',
    openStates: ['published'],
  },
  workflow: courseOfferWorkflow,
  form: courseOfferForm,
  documents: [],
  partnership: NO_PARTNERSHIP,
  variants: {
    offer: variant({ nl: 'Aanbod', en: 'Offer' }),
    request: variant({ nl: 'Vraag van een school', en: 'Request of a school' }),
  },
  conditions: [],
  assessment: NO_ASSESSMENT,
  allocation: { method: 'none', edge: 'refuse-and-stop', article: REPORT, lists: [OFFERS] },
  // Nobody promised a term: two weeks is our choice.
  terms: { answer: { unit: 'weeks', amount: 2, atwApplies: false, article: OUR_CHOICE } },
  money: 'none',
  duties: [],
  letters: 'none',
};
