import { refuse, type RefusalReason } from '@tranche/domain';

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

export const WRITERS_ONLY = {
  nl: 'Alleen de voorzitter van de commissie of een behandelaar schrijft het advies.',
  en: 'Only the chair of the committee or an officer writes the advice.',
};
