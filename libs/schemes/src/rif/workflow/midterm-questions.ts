import type { Field } from '@tranche/domain';

/** What is filled in with the steps of the midterm review. */

export const REPORT_RECEIVED_ON: Field = {
  kind: 'date',
  name: 'midtermReceivedOn',
  label: {
    nl: 'Op welke dag kwam de voortgangsrapportage binnen?',
    en: 'On which day did the midterm report arrive?',
  },
  required: true,
  hasHappened: true,
};

export const ADVICE_RECEIVED_ON: Field = {
  kind: 'date',
  name: 'midtermAdvisedOn',
  label: {
    nl: 'Op welke dag kwam het advies van de commissie binnen?',
    en: 'On which day did the advice of the committee arrive?',
  },
  required: true,
  hasHappened: true,
};

export const ADVICE: Field = {
  kind: 'long-text',
  name: 'midtermAdvice',
  label: { nl: 'Wat adviseert de commissie?', en: 'What does the committee advise?' },
  hint: {
    nl: 'Over de uitvoering, de aangepaste plannen, en of de subsidie lager wordt of stopt. Deze tekst komt in de brief als u de subsidie verlaagt of beëindigt.',
    en: 'On the execution, the adapted plans, and whether the subsidy is lowered or ends. This text is printed in the letter if you lower or end the subsidy.',
  },
  maximumWords: 1000,
  required: true,
};

export const LOWERED_AMOUNT: Field = {
  kind: 'money',
  name: 'loweredAmount',
  label: {
    nl: 'Op welk bedrag komt de subsidie ten hoogste uit?',
    en: 'At which amount does the subsidy stand at most?',
  },
  hint: {
    nl: 'Lager dan nu is verleend. Verhogen kan niet.',
    en: 'Lower than what is awarded now. It cannot be raised.',
  },
  minimumCents: 100,
  required: true,
};

export const ENDS_ON: Field = {
  kind: 'date',
  name: 'subsidyEndsOn',
  label: {
    nl: 'Wat is de laatste dag van de subsidie?',
    en: 'What is the last day of the subsidy?',
  },
  required: true,
};

export const ENDED_AMOUNT: Field = {
  kind: 'money',
  name: 'endedAmount',
  label: {
    nl: 'Hoeveel subsidie blijft er ten hoogste voor de tijd tot die dag?',
    en: 'How much subsidy remains at most for the time until that day?',
  },
  hint: {
    nl: 'Lager dan nu is verleend. Het bedrag wordt later vastgesteld op wat is besteed.',
    en: 'Lower than what is awarded now. The amount is determined later by what was spent.',
  },
  minimumCents: 0,
  required: true,
};
