import type { Text } from '@tranche/domain';

/** What the message box says about a mandate, to who gave it and who received it. */
export const MANDATE_TEXTS = {
  'mandate-offered': {
    subject: {
      nl: '{by} machtigt u namens {organisation}',
      en: '{by} gives you a mandate for {organisation}',
    },
    body: {
      nl: 'Van {from} tot en met {until} kunt u namens {organisation}: {purposes}. Dat geldt voor {about}. De machtiging geldt pas als u haar aanneemt.',
      en: 'From {from} until {until} you can do this for {organisation}: {purposes}. That goes for {about}. The mandate holds only once you accept it.',
    },
  },
  'mandate-accepted': {
    subject: {
      nl: '{by} heeft de machtiging aangenomen',
      en: '{by} has accepted the mandate',
    },
    body: {
      nl: 'Van {from} tot en met {until} kan {by} namens {organisation}: {purposes}. Dat geldt voor {about}. U kunt de machtiging intrekken.',
      en: 'From {from} until {until} {by} can do this for {organisation}: {purposes}. That goes for {about}. You can withdraw the mandate.',
    },
  },
  'mandate-declined': {
    subject: {
      nl: '{by} neemt de machtiging niet aan',
      en: '{by} does not accept the mandate',
    },
    body: {
      nl: '{by} neemt de machtiging namens {organisation} voor {about} niet aan. Wilt u dat iemand anders namens u handelt? Machtig dan een ander.',
      en: '{by} does not accept the mandate of {organisation} for {about}. Do you want somebody else to act for you? Then give it to another.',
    },
  },
  'mandate-withdrawn': {
    subject: {
      nl: 'Uw machtiging namens {organisation} is ingetrokken',
      en: 'Your mandate for {organisation} has been withdrawn',
    },
    body: {
      nl: '{by} heeft uw machtiging namens {organisation} voor {about} ingetrokken. Reden: {reason}. Wat u eerder op de machtiging deed, blijft gelden.',
      en: '{by} has withdrawn your mandate for {organisation} for {about}. Reason: {reason}. What you did on the mandate before stays valid.',
    },
  },
  'mandate-laid-down': {
    subject: {
      nl: '{by} legt de machtiging namens {organisation} neer',
      en: '{by} lays down the mandate for {organisation}',
    },
    body: {
      nl: '{by} handelt niet meer namens {organisation} voor {about}. Reden: {reason}. Wat er eerder op de machtiging is gedaan, blijft gelden.',
      en: '{by} no longer acts for {organisation} for {about}. Reason: {reason}. What was done on the mandate before stays valid.',
    },
  },
  'mandate-ends': {
    subject: {
      nl: 'Uw machtiging namens {organisation} loopt af op {until}',
      en: 'Your mandate for {organisation} ends on {until}',
    },
    body: {
      nl: 'Tot en met {until} kunt u namens {organisation}: {purposes}. Dat geldt voor {about}. Hebt u de machtiging daarna nog nodig? Vraag dan op tijd om een nieuwe.',
      en: 'Until {until} you can do this for {organisation}: {purposes}. That goes for {about}. Do you still need the mandate after that? Then ask for a new one in time.',
    },
  },
  'mandate-given-ends': {
    subject: {
      nl: 'De machtiging van {by} namens {organisation} loopt af op {until}',
      en: 'The mandate of {by} for {organisation} ends on {until}',
    },
    body: {
      nl: 'Tot en met {until} kan {by} namens {organisation}: {purposes}. Dat geldt voor {about}. Is de machtiging daarna nog nodig? Geef dan een nieuwe. Anders hoeft u niets te doen.',
      en: 'Until {until} {by} can do this for {organisation}: {purposes}. That goes for {about}. Is the mandate still needed after that? Then give a new one. If not, you need not do anything.',
    },
  },
} as const satisfies Record<string, { subject: Text; body: Text }>;
