import type { Text } from '@tranche/domain';

/** What the message box says to who is given an office of the authority, or whose office ends. */
export const OFFICE_TEXTS = {
  'office-given': {
    subject: {
      nl: 'U bent {office} voor {scope}',
      en: 'You are {office} for {scope}',
    },
    body: {
      nl: '{by} heeft u de rol van {office} gegeven voor {scope}. De reden: “{reason}” Wat daarbij hoort, vindt u vanaf nu in het portaal.',
      en: '{by} has given you the role of {office} for {scope}. The reason: “{reason}” You find what belongs to it in the portal from now on.',
    },
  },
  'office-ended': {
    subject: {
      nl: 'U bent geen {office} meer voor {scope}',
      en: 'You are no longer {office} for {scope}',
    },
    body: {
      nl: '{by} heeft uw rol van {office} voor {scope} beëindigd. De reden: “{reason}”',
      en: '{by} has ended your role of {office} for {scope}. The reason: “{reason}”',
    },
  },
} as const satisfies Record<string, { subject: Text; body: Text }>;
