import type { RefusalReason } from '../../refusal.js';
import { formatDate } from '../../term/index.js';
import type { Text } from '../../text.js';
import { dayInWords } from './day-reasons.js';
import type { AllocationFacts, AssessmentFacts, Facts } from './facts.js';

/** The reason as a list, or an empty list where the condition holds. */
export function unless(holds: boolean, reason: RefusalReason): readonly RefusalReason[] {
  return holds ? [] : [reason];
}

export function windowNotOpen(facts: Pick<Facts, 'window' | 'windowText'>): RefusalReason {
  return facts.window === 'before'
    ? {
        code: 'window-not-yet-open',
        text: {
          nl: `Aanvragen kan nog niet. Het aanvraagtijdvak loopt ${facts.windowText.nl}.`,
          en: `You cannot apply yet. The application window runs ${facts.windowText.en}.`,
        },
      }
    : {
        code: 'window-closed',
        text: {
          nl: `Het aanvraagtijdvak is gesloten. Het liep ${facts.windowText.nl}.`,
          en: `The application window has closed. It ran ${facts.windowText.en}.`,
        },
      };
}

export function windowNotClosed(facts: Facts): RefusalReason {
  return {
    code: 'window-not-closed',
    text: {
      nl: `Dit kan pas na sluiting van het aanvraagtijdvak. Dat loopt ${facts.windowText.nl}.`,
      en: `This is possible only after the window has closed. It runs ${facts.windowText.en}.`,
    },
  };
}

export const otherVariant: RefusalReason = {
  code: 'other-variant',
  text: {
    nl: 'Dit hoort bij een andere soort aanvraag.',
    en: 'This belongs to another kind of application.',
  },
};

export const repairNotOffered: RefusalReason = {
  code: 'repair-not-offered',
  article: 'Awb 4:5(1)',
  text: {
    nl: 'De aanvrager moet eerst de gelegenheid krijgen om de aanvraag aan te vullen.',
    en: 'The applicant must first be given the opportunity to supplement the application.',
  },
};

export const deadlineNotLapsed: RefusalReason = {
  code: 'deadline-not-lapsed',
  text: { nl: 'De termijn is nog niet verstreken.', en: 'The term has not yet lapsed.' },
};

export const deadlineNotRunning: RefusalReason = {
  code: 'deadline-not-running',
  text: { nl: 'De termijn is verstreken.', en: 'The term has lapsed.' },
};

export const dutyMet: RefusalReason = {
  code: 'duty-met',
  text: { nl: 'De ontvangst is al vastgelegd.', en: 'The receipt has already been recorded.' },
};

/** Of several pieces that are owed it is the day that says which one is meant. */
export function dutyNotLate(lastDay: string | undefined): RefusalReason {
  const day = dayInWords(lastDay);
  return {
    code: 'duty-not-late',
    text: {
      nl: `Dit kan alleen als het stuk te laat is${day && `: de laatste dag daarvoor is ${day.nl}`}.`,
      en: `This is possible only when the report is late${day && `: the last day for it is ${day.en}`}.`,
    },
  };
}

/** Somebody was given time, and may still use it. */
export function deadlineNotOver(term: DatedTerm, facts: Facts): RefusalReason {
  const until = lastDay(facts, term.deadline);
  return {
    code: 'deadline-not-over',
    article: term.article,
    text: {
      nl: `Dit kan pas als de reactie binnen is of de termijn daarvoor voorbij is${until && ` (die loopt tot en met ${until.nl})`}.`,
      en: `This is possible only once the answer is in or its term is over${until && ` (it runs up to and including ${until.en})`}.`,
    },
  };
}

export function tooLate(term: DatedTerm, facts: Facts): RefusalReason {
  const until = lastDay(facts, term.deadline);
  return {
    code: 'too-late',
    article: term.article,
    text: {
      nl: `De termijn hiervoor is voorbij${until && `: dit kon tot en met ${until.nl}`}.`,
      en: `The term for this is over${until && `: it was possible up to and including ${until.en}`}.`,
    },
  };
}

interface DatedTerm {
  readonly deadline: string;
  readonly article: string;
}

function lastDay({ deadlineDays }: Facts, deadline: string): Text | '' {
  return dayInWords(deadlineDays[deadline]);
}

export function assessorsMissing(facts: AssessmentFacts): RefusalReason {
  return {
    code: 'assessors-missing',
    text: {
      nl: `Er zijn ${facts.required} beoordelaars nodig; toegewezen: ${facts.assigned}.`,
      en: `${facts.required} assessors are needed; assigned: ${facts.assigned}.`,
    },
  };
}

export function scoreSheetsMissing(facts: AssessmentFacts): RefusalReason {
  return {
    code: 'score-sheets-missing',
    text: {
      nl: `Nog niet alle scores zijn ingeleverd: ${facts.submitted} van ${facts.assigned}.`,
      en: `Not all scores have been submitted: ${facts.submitted} of ${facts.assigned}.`,
    },
  };
}

export const notANearMiss: RefusalReason = {
  code: 'not-a-near-miss',
  text: {
    nl: 'Aanvullen kan alleen één keer, en als precies één criterium bijna voldoende is.',
    en: 'A supplement is possible only once, when exactly one criterion is almost sufficient.',
  },
};

export const notAdvised: RefusalReason = {
  code: 'committee-advice-missing',
  article: 'Awb 3:46, 3:49',
  text: {
    nl: 'Het advies van de commissie is nog niet vastgesteld: per criterium hoort er een motivering te staan.',
    en: 'The advice of the committee has not been adopted yet: every criterion needs its reasons.',
  },
};

export function criteriaInsufficient(facts: AssessmentFacts): RefusalReason {
  const named = (language: 'nl' | 'en') =>
    facts.insufficient.map((criterion) => criterion[language]).join(', ');
  return {
    code: 'criteria-insufficient',
    text: {
      nl: `Niet elk criterium is voldoende${named('nl') && `: ${named('nl')}`}.`,
      en: `Not every criterion is sufficient${named('en') && `: ${named('en')}`}.`,
    },
  };
}

export const notRanked: RefusalReason = {
  code: 'not-ranked',
  text: {
    nl: 'De rangorde van deze tranche is nog niet vastgesteld.',
    en: 'The ranking of this tranche has not been made yet.',
  },
};

export function notAllocated(allocation: AllocationFacts | null): RefusalReason {
  return allocation === null
    ? notRanked
    : {
        code: 'allocated-otherwise',
        text: {
          nl: 'De vastgestelde rangorde leidt voor deze aanvraag tot een andere uitkomst.',
          en: 'The ranking leads to another outcome for this application.',
        },
      };
}

interface WithinYears {
  readonly years: number;
  readonly article: string;
}

/** @param lastDay the last day on which it could be done */
export function tooLongAgo(
  { years, article }: WithinYears,
  lastDay: Temporal.PlainDate,
): RefusalReason {
  const [nl, en] = [formatDate(lastDay, 'nl'), formatDate(lastDay, 'en')];
  return {
    code: 'too-long-ago',
    article,
    text: {
      nl: `Dit kan alleen binnen ${years} jaar: het kon tot en met ${nl}.`,
      en: `This is possible only within ${years} years: it could be done until ${en}.`,
    },
  };
}

/** What it is counted from was never done. */
export function neverDone({ years, article }: WithinYears): RefusalReason {
  return {
    code: 'never-done',
    article,
    text: {
      nl: `Dit kan alleen binnen ${years} jaar na een besluit dat er nog niet is.`,
      en: `This is possible only within ${years} years of a decision that is not there yet.`,
    },
  };
}

export const cameFromElsewhere: RefusalReason = {
  code: 'came-from-elsewhere',
  text: {
    nl: 'De aanvraag lag hiervoor in een andere stand.',
    en: 'The application lay in another state before this.',
  },
};

export const samePerson: RefusalReason = {
  code: 'four-eyes',
  text: {
    nl: 'Wie dit heeft voorbereid, mag er niet zelf over beslissen. Laat een collega dit doen.',
    en: 'Whoever prepared this may not decide on it. Ask a colleague to do this.',
  },
};
