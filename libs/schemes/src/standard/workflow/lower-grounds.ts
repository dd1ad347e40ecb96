import { LOWER_GROUNDS, type Field, type LowerGround, type Text } from '@tranche/domain';

/** Each ground in plain words, for the officer who chooses one. */
const IN_PLAIN_WORDS: Readonly<Record<LowerGround, Text>> = {
  a: {
    nl: 'De activiteiten zijn niet of niet helemaal verricht (tweede lid, onderdeel a)',
    en: 'The activities were not carried out, or not wholly (4:46(2)(a))',
  },
  b: {
    nl: 'De ontvanger is niet alle verplichtingen nagekomen (tweede lid, onderdeel b)',
    en: 'The receiver did not meet all duties (4:46(2)(b))',
  },
  c: {
    nl: 'De aanvraag berustte op onjuiste of onvolledige gegevens, en met de juiste was anders besloten (tweede lid, onderdeel c)',
    en: 'The application rested on incorrect or incomplete information, and with the correct one the decision would have been another (4:46(2)(c))',
  },
  d: {
    nl: 'De verlening was om een andere reden onjuist, en de ontvanger wist dat of had dat moeten weten (tweede lid, onderdeel d)',
    en: 'The award was incorrect for another reason, and the receiver knew or should have known it (4:46(2)(d))',
  },
  'unnecessary-cost': {
    nl: 'Een deel van de kosten was in redelijkheid niet nodig en telt niet mee (derde lid)',
    en: 'Part of the cost was in reason not necessary and does not count (4:46(3))',
  },
};

const GROUND = {
  kind: 'choice',
  hint: {
    nl: 'De wet noemt de gronden in artikel 4:46 Awb. De grond die u kiest komt in de brief.',
    en: 'The law names the grounds in article 4:46 Awb. The one you choose is printed in the letter.',
  },
  required: true,
} as const;

/** Why what was not done, or otherwise wrong, may lead to less (Awb 4:46(2)). */
export const WEIGHED_GROUND: Field = {
  ...GROUND,
  name: 'weighedGround',
  means: 'weighed-ground',
  label: {
    nl: 'Op welke grond kan het lager?',
    en: 'On what ground can it be lower?',
  },
  options: optionsOf(LOWER_GROUNDS.filter((ground) => ground !== 'unnecessary-cost')),
  article: 'Awb 4:46(2)',
};

/** Why a lower amount is announced than the receiver accounted for (Awb 4:46(2), (3)). */
export const ANNOUNCED_GROUND: Field = {
  ...GROUND,
  name: 'lowerGround',
  means: 'lower-ground',
  label: {
    nl: 'Op welke grond wilt u lager vaststellen?',
    en: 'On what ground do you intend to determine less?',
  },
  options: optionsOf(LOWER_GROUNDS),
  article: 'Awb 4:46(2), (3)',
};

function optionsOf(grounds: readonly LowerGround[]) {
  return grounds.map((value) => ({ value, label: IN_PLAIN_WORDS[value] }));
}
