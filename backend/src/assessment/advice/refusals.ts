import { refuse, type Refusal, type RefusalReason } from '@tranche/domain';
import type { CommitteeAdviceRow } from './committee-advice.row.js';
import type { AdviceStep } from './advice-of.js';

export const NOBODY_SCORES: RefusalReason = {
  code: 'no-assessment',
  text: {
    nl: 'Bij deze regeling beoordeelt geen commissie de aanvragen.',
    en: 'Under this scheme no committee assesses the applications.',
  },
};

export const AWAITING_SCORES: RefusalReason = {
  code: 'awaiting-scores',
  text: {
    nl: 'Het advies kan worden geschreven als alle scores zijn ingeleverd.',
    en: 'The advice can be written once all scores have been submitted.',
  },
};

export const ALREADY_DECIDED: RefusalReason = {
  code: 'already-decided',
  text: {
    nl: 'Over deze aanvraag is beslist. Het advies staat vast.',
    en: 'This application has been decided. The advice is final.',
  },
};

export const ALREADY_ADOPTED = refuse({
  code: 'advice-adopted',
  text: {
    nl: 'Het advies is vastgesteld. Open het opnieuw om het te wijzigen.',
    en: 'The advice has been adopted. Open it again to change it.',
  },
});

export const NOT_ADOPTED = refuse({
  code: 'advice-not-adopted',
  text: {
    nl: 'Het advies is nog niet vastgesteld. U kunt het gewoon wijzigen.',
    en: 'The advice has not been adopted yet. You can simply change it.',
  },
});

export const ADVICE_CHANGED = refuse({
  code: 'stale',
  text: {
    nl: 'Het advies is intussen gewijzigd. Lees het opnieuw en stel het daarna vast.',
    en: 'The advice has changed in the meantime. Read it again and then lay it down.',
  },
});

/** Why it is somebody else's turn to take a step. */
export function notYours(step: AdviceStep, advice: CommitteeAdviceRow | null): Refusal {
  if (step === 'present') return advice?.presentedBy ? ALREADY_PRESENTED : OFFICER_PRESENTS;
  return advice?.presentedBy ? CHAIR_LAYS_DOWN : NOT_PRESENTED;
}

const ALREADY_PRESENTED = refuse({
  code: 'advice-presented',
  text: {
    nl: 'Het advies ligt al bij de voorzitter. Die stelt het vast.',
    en: 'The advice already lies before the chair, who lays it down.',
  },
});

const OFFICER_PRESENTS = refuse({
  code: 'advice-officer-presents',
  text: {
    nl: 'Een behandelaar legt het advies voor aan de voorzitter.',
    en: 'An officer lays the advice before the chair.',
  },
});

const CHAIR_LAYS_DOWN = refuse({
  code: 'advice-chair-lays-down',
  text: {
    nl: 'De voorzitter stelt het advies vast, en niet wie het heeft voorgelegd.',
    en: 'The chair lays the advice down, and not who laid it before the chair.',
  },
});

const NOT_PRESENTED = refuse({
  code: 'advice-not-presented',
  text: {
    nl: 'Het advies is nog niet aan de voorzitter voorgelegd. Een behandelaar leest het en legt het voor; daarna stelt de voorzitter het vast.',
    en: 'The advice has not been laid before the chair yet. An officer reads it and lays it before the chair, who then lays it down.',
  },
});

export const WRITERS_ONLY = {
  nl: 'Alleen de voorzitter van de commissie of een behandelaar schrijft het advies.',
  en: 'Only the chair of the committee or an officer writes the advice.',
};
