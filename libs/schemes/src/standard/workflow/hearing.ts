import {
  all,
  always,
  deadlineLapsed,
  deadlineOver,
  fourEyes,
  type Effect,
  type Field,
  type Guard,
  type StateDefinition,
  type Text,
  type TransitionDefinition,
} from '@tranche/domain';

/** One of the steps by which something is taken away. */
interface Step {
  readonly transition: string;
  readonly label: Text;
  readonly event: string;
  readonly letter: string;
}

/** Something that was given, and that may be taken away. */
interface Hearing {
  /** The state in which it stands, and those in which views are awaited and the receiver was heard. */
  readonly stands: string;
  readonly awaited: string;
  readonly heard: string;
  readonly announce: Step & { readonly asks?: readonly Field[]; readonly reopens?: true };
  readonly take: Step & {
    readonly to: string;
    readonly confirm: Text;
    readonly effects: readonly Effect[];
  };
  readonly keep: Step;
  /** What must hold to announce it, and again to do it. */
  readonly guard: Guard;
}

/**
 * Taking away what was given, in three steps: an officer announces it with reasons, the receiver is
 * heard, which cannot be left out (Awb 4:8, 4:12(2)), and somebody else takes it or lets it stand. It
 * is taken only once views are in or waived, or their term is over; to let it stand needs no waiting.
 */
export function afterHearing({
  stands,
  awaited,
  heard,
  announce,
  take,
  keep,
  guard,
}: Hearing): Readonly<Record<string, TransitionDefinition>> {
  const { transition: announcing, letter: intention, ...announced } = announce;
  const { transition: taking, letter: decision, effects, ...taken } = take;
  const { transition: keeping, letter: relief, ...kept } = keep;
  return {
    [announcing]: {
      ...announced,
      from: [stands],
      to: awaited,
      by: ['officer'],
      motivation: 'required',
      confirm: {
        nl: 'De ontvanger krijgt een brief met het voornemen en uw redenen. Doorgaan?',
        en: 'The receiver gets a letter with the intention and your reasons. Continue?',
      },
      guard,
      effects: [
        { kind: 'start-deadline', deadline: 'views' },
        { kind: 'send-letter', letter: intention },
      ],
    },
    ...viewsTransitions(awaited, heard),
    [taking]: {
      ...taken,
      from: [awaited, heard],
      by: ['decision-maker'],
      motivation: 'required',
      guard: all(fourEyes(announcing), deadlineOver('views', 'Awb 4:8'), guard),
      effects: [END_VIEWS, ...effects, { kind: 'send-letter', letter: decision }],
    },
    [keeping]: {
      ...kept,
      from: [awaited, heard],
      to: stands,
      by: ['decision-maker'],
      guard: fourEyes(announcing),
      effects: [END_VIEWS, { kind: 'send-letter', letter: relief }],
    },
  };
}

/** Views come in writing from the receiver, or are recorded by an officer who heard them (Awb 4:9). */
function viewsTransitions(awaited: string, heard: string): Record<string, TransitionDefinition> {
  return {
    'give-views': {
      from: [awaited],
      to: heard,
      by: ['applicant'],
      label: { nl: 'Zienswijze geven', en: 'Give your views' },
      event: 'views-given',
      asks: [VIEWS],
      confirm: {
        nl: 'Uw zienswijze gaat naar degene die beslist. U kunt haar daarna niet meer wijzigen.',
        en: 'Your views go to whoever decides. You cannot change them afterwards.',
      },
      guard: always(),
      effects: [END_VIEWS],
    },
    'record-views': {
      from: [awaited],
      to: heard,
      by: ['officer'],
      label: { nl: 'Zienswijze vastleggen', en: 'Record the views' },
      event: 'views-recorded',
      asks: [HOW, { ...VIEWS, showWhen: { field: 'givenHow', in: ['in-writing', 'spoken'] } }],
      guard: always(),
      effects: [END_VIEWS],
    },
    'lapse-views': {
      from: [awaited],
      to: heard,
      by: ['system'],
      label: { nl: 'Termijn voor de zienswijze voorbij', en: 'Term for views over' },
      event: 'views-term-lapsed',
      guard: deadlineLapsed('views'),
      effects: [],
    },
  };
}

/**
 * After the receiver was heard, or had the chance.
 *
 * @param intention what the applicant calls the intention
 * @param staff what staff call it, without what it waits for
 */
export function heardState(intention: Text, staff: Text): StateDefinition {
  return {
    phase: 'execution',
    label: {
      applicant: intention,
      staff: {
        nl: `${staff.nl}, zienswijze binnen of termijn voorbij`,
        en: `${staff.en}, views in or their term over`,
      },
    },
    deadline: 'none',
  };
}

const VIEWS: Field = {
  kind: 'long-text',
  name: 'views',
  label: { nl: 'Zienswijze', en: 'Views' },
  hint: {
    nl: 'Wat klopt er niet, en wat moet meewegen?',
    en: 'What is wrong, and what should be taken into account?',
  },
  maximumWords: 1000,
  required: true,
};

const HOW: Field = {
  kind: 'choice',
  name: 'givenHow',
  label: { nl: 'Hoe is de zienswijze gegeven?', en: 'How were the views given?' },
  options: [
    { value: 'in-writing', label: { nl: 'Schriftelijk', en: 'In writing' } },
    { value: 'spoken', label: { nl: 'Mondeling', en: 'Spoken' } },
    { value: 'waived', label: { nl: 'De ontvanger ziet ervan af', en: 'The receiver waives it' } },
  ],
  required: true,
};

const END_VIEWS: Effect = { kind: 'end-deadline', deadline: 'views' };
