import {
  type Phase,
  type StateDefinition,
  type StateMeaning,
  type Text,
  type DeadlineDefinition,
} from '@tranche/domain';

function state(phase: Phase, label: Text, deadline: string, means?: StateMeaning): StateDefinition {
  return { phase, label: { applicant: label, staff: label }, deadline, ...(means && { means }) };
}

function end(label: Text, means?: StateMeaning): StateDefinition {
  return { ...state('closed', label, 'none', means), final: true };
}

export const pigsStates: Readonly<Record<string, StateDefinition>> = {
  'in-the-sty': state('draft', { nl: 'In het hok', en: 'In the sty' }, 'none'),
  'at-the-gate': state('intake', { nl: 'Aan de poort', en: 'At the gate' }, 'verdict'),
  'wings-missing': state('intake', { nl: 'Zonder vleugels', en: 'Without wings' }, 'wing-growth'),
  'in-the-yard': state('assessment', { nl: 'Op het erf', en: 'In the yard' }, 'verdict'),
  'on-the-scales': state(
    'assessment',
    { nl: 'Op de weegschaal', en: 'On the scales' },
    'weigh-in',
    'being-assessed',
  ),
  'scales-stuck': state(
    'assessment',
    { nl: 'Weegschaal vast', en: 'Scales stuck' },
    'verdict',
    'assessment-late',
  ),
  weighed: state('assessment', { nl: 'Gewogen', en: 'Weighed' }, 'verdict', 'assessed'),
  'almost-light': state('assessment', { nl: 'Bijna licht', en: 'Almost light' }, 'dieting'),
  'on-the-runway': state('decision', { nl: 'Op de startbaan', en: 'On the runway' }, 'verdict'),
  flying: state('execution', { nl: 'Vliegt', en: 'Flies' }, 'none', 'awarded'),
  landing: state('execution', { nl: 'Landt', en: 'Lands' }, 'landing'),
  landed: end({ nl: 'Geland', en: 'Landed' }, 'determined'),
  'weighed-again': end({ nl: 'Nog eens gewogen', en: 'Weighed again' }),
  grounded: end({ nl: 'Aan de grond', en: 'Grounded' }),
  'strolled-off': end({ nl: 'Weggewandeld', en: 'Strolled off' }, 'withdrawn'),
};

export const pigsDeadlines: Readonly<Record<string, DeadlineDefinition>> = {
  verdict: {
    label: { nl: 'Besluit', en: 'Decision' },
    term: 'decision',
    from: 'window-closing',
    remindDaysBefore: [7],
    reminds: 'officer',
    onLapse: 'list-overdue',
  },
  'wing-growth': {
    label: { nl: 'Vleugels', en: 'Wings' },
    term: 'repair',
    from: 'transition',
    remindDaysBefore: [1],
    reminds: 'applicant',
    onLapse: 'fold-wings',
  },
  dieting: {
    label: { nl: 'Dieet', en: 'Diet' },
    term: 'repair',
    from: 'transition',
    remindDaysBefore: [],
    reminds: 'applicant',
    onLapse: 'stop-diet',
  },
  landing: {
    label: { nl: 'Landing', en: 'Landing' },
    term: 'determination',
    from: { answer: 'landsOn' },
    remindDaysBefore: [],
    reminds: 'officer',
    onLapse: 'list-overdue',
  },
  'weigh-in': {
    label: { nl: 'Wegen', en: 'Weighing' },
    term: 'repair',
    from: 'transition',
    remindDaysBefore: [],
    reminds: 'assessor',
    onLapse: 'stick',
  },
};
