import type { FileAct, Text } from '@tranche/domain';

const ASK = {
  nl: 'Vraag een collega die de mensen beheert om u een andere rol te geven.',
  en: 'Ask a colleague who manages the people to give you another role.',
};

/** What to say to who has a role here that does not go as far. */
export const NOT_IN_ROLE: Readonly<Record<FileAct, Text>> = {
  read: { nl: 'U doet hier niet mee.', en: 'You do not take part here.' },
  comment: {
    nl: `U kunt hier geen opmerking maken. ${ASK.nl}`,
    en: `You cannot comment here. ${ASK.en}`,
  },
  write: {
    nl: `U leest deze aanvraag mee en kunt niets wijzigen. ${ASK.nl}`,
    en: `You read this application along and cannot change anything. ${ASK.en}`,
  },
  pledge: {
    nl: `U leest deze aanvraag mee en kunt de bijdrage niet wijzigen. ${ASK.nl}`,
    en: `You read this application along and cannot change the contribution. ${ASK.en}`,
  },
  sign: {
    nl: `U mag in deze aanvraag niet ondertekenen. Dat doet een collega met de rol ondertekenaar. ${ASK.nl}`,
    en: `You may not sign in this application. A colleague with the role of signatory does. ${ASK.en}`,
  },
  partners: {
    nl: `Wie er meedoen, bepaalt de contactpersoon van de penvoerder. ${ASK.nl}`,
    en: `The contact of the lead applicant decides who takes part. ${ASK.en}`,
  },
  people: {
    nl: `U kunt hier geen collega’s uitnodigen en geen rollen wijzigen. ${ASK.nl}`,
    en: `You cannot invite colleagues or change roles here. ${ASK.en}`,
  },
};
