import {
  all,
  deadlineOver,
  fourEyes,
  type Effect,
  type Field,
  type Guard,
  type Text,
  type TransitionDefinition,
} from '@tranche/domain';
import { endOfViews, viewsDeadline, viewsTransitions } from './views.js';

/** One of the steps by which something is taken away. */
interface Step {
  readonly transition: string;
  readonly label: Text;
  readonly event: string;
  readonly letter: string;
}

/** Something that was given, and that may be taken away. */
export interface Hearing {
  /** What the steps and the term are called where a workflow knows more than one hearing. */
  readonly about?: string;
  /** By which article somebody is heard; by default that of what was not applied for. */
  readonly article?: string;
  /** The states in which it stands, and those in which views are awaited and the receiver was heard. */
  readonly stands: string | readonly string[];
  readonly awaited: string;
  readonly heard: string;
  readonly announce: Step & {
    readonly asks?: readonly Field[];
    readonly confirm?: Text;
    readonly reopens?: true;
    readonly effects?: readonly Effect[];
  };
  /** Announced for another reason, from another state; what follows is the same. */
  readonly onOtherGround?: Pick<Step, 'transition' | 'label'> & {
    readonly from: string;
    readonly guard: Guard;
  };
  readonly take: Step & {
    readonly to: string;
    readonly confirm: Text;
    readonly effects: readonly Effect[];
  };
  readonly keep: Step & {
    /** Where it goes on when it stands; by default where it stood. */
    readonly to?: string;
    readonly effects?: readonly Effect[];
  };
  /** What must hold to announce it, and again to do it. */
  readonly guard: Guard;
}

/**
 * Taking away what was given, in three steps: an officer announces it with reasons, the receiver is
 * heard, which cannot be left out (Awb 4:8, 4:12(2)), and somebody else takes it or lets it stand. It
 * is taken only once views are in or waived, or their term is over; to let it stand needs no waiting.
 */
export function afterHearing({
  about,
  article = 'Awb 4:8',
  stands,
  awaited,
  heard,
  announce,
  onOtherGround,
  take,
  keep,
  guard,
}: Hearing): Readonly<Record<string, TransitionDefinition>> {
  const {
    transition: announcing,
    letter: intention,
    effects: meanwhile = [],
    ...announced
  } = announce;
  const { transition: taking, letter: decision, effects, ...taken } = take;
  const { transition: keeping, letter: relief, effects: afterwards = [], ...kept } = keep;
  const views = viewsDeadline(about);
  const standing = typeof stands === 'string' ? [stands] : stands;
  const [first = awaited] = standing;
  const announcement: TransitionDefinition = {
    confirm: {
      nl: 'De ontvanger krijgt een brief met het voornemen en uw redenen. Doorgaan?',
      en: 'The receiver gets a letter with the intention and your reasons. Continue?',
    },
    ...announced,
    from: standing,
    to: awaited,
    by: ['officer'],
    motivation: 'required',
    guard,
    effects: [
      ...meanwhile,
      { kind: 'start-deadline', deadline: views },
      { kind: 'send-letter', letter: intention },
    ],
  };
  const announcements = onOtherGround ? [announcing, onOtherGround.transition] : [announcing];
  const byAnother = onOtherGround
    ? all(fourEyes(announcing), fourEyes(onOtherGround.transition))
    : fourEyes(announcing);
  return {
    [announcing]: announcement,
    ...(onOtherGround && {
      [onOtherGround.transition]: {
        ...announcement,
        label: onOtherGround.label,
        from: [onOtherGround.from],
        guard: onOtherGround.guard,
      },
    }),
    ...viewsTransitions(awaited, heard, about),
    [taking]: {
      ...taken,
      from: [awaited, heard],
      by: ['decision-maker'],
      motivation: 'required',
      proposedBy: announcements,
      guard: all(byAnother, deadlineOver(views, article), guard),
      effects: [endOfViews(about), ...effects, { kind: 'send-letter', letter: decision }],
    },
    [keeping]: {
      to: first,
      ...kept,
      from: [awaited, heard],
      by: ['decision-maker'],
      motivation: 'required',
      guard: byAnother,
      effects: [endOfViews(about), ...afterwards, { kind: 'send-letter', letter: relief }],
    },
  };
}
