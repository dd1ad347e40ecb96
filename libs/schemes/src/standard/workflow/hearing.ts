import {
  all,
  fourEyes,
  type Effect,
  type Field,
  type Guard,
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
  /** The state in which it stands, and the one in which views on the intention are awaited. */
  readonly stands: string;
  readonly awaited: string;
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
 * heard, which cannot be left out (Awb 4:8, 4:12(2)), and somebody else takes it or lets it stand.
 */
export function afterHearing({
  stands,
  awaited,
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
    [taking]: {
      ...taken,
      from: [awaited],
      by: ['decision-maker'],
      motivation: 'required',
      guard: all(fourEyes(announcing), guard),
      effects: [END_VIEWS, ...effects, { kind: 'send-letter', letter: decision }],
    },
    [keeping]: {
      ...kept,
      from: [awaited],
      to: stands,
      by: ['decision-maker'],
      guard: fourEyes(announcing),
      effects: [END_VIEWS, { kind: 'send-letter', letter: relief }],
    },
  };
}

const END_VIEWS: Effect = { kind: 'end-deadline', deadline: 'views' };
