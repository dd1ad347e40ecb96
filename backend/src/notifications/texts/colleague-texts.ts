import type { Text } from '@tranche/domain';

/** What the message box says to colleagues of one organisation about their roles. */
export const COLLEAGUE_TEXTS = {
  'colleague-invited': {
    subject: {
      nl: '{by} vraagt u om mee te werken aan {reference}',
      en: '{by} asks you to work along on {reference}',
    },
    body: {
      nl: '{by} vraagt u om voor {organisation} mee te werken aan de aanvraag “{title}” ({reference}), als {role}. Laat uiterlijk {until} weten of u dat doet.',
      en: '{by} asks you to work along for {organisation} on the application “{title}” ({reference}), as {role}. Please say by {until} whether you do.',
    },
  },
  'colleague-given': {
    subject: {
      nl: 'U bent {role} in {reference}',
      en: 'You are {role} in {reference}',
    },
    body: {
      nl: '{by} heeft u voor {organisation} de rol van {role} gegeven in de aanvraag “{title}” ({reference}). Klopt dat niet? Dan kunt u met deze rol stoppen.',
      en: '{by} has given you the role of {role} for {organisation} in the application “{title}” ({reference}). If that is wrong you can lay it down.',
    },
  },
  'colleague-changed': {
    subject: {
      nl: 'Uw rol in {reference} is gewijzigd',
      en: 'Your role in {reference} has changed',
    },
    body: {
      nl: '{by} heeft uw rol voor {organisation} in de aanvraag “{title}” ({reference}) gewijzigd. U bent nu {role}.',
      en: '{by} has changed your role for {organisation} in the application “{title}” ({reference}). You are {role} now.',
    },
  },
  'colleague-ended': {
    subject: {
      nl: 'Uw rol in {reference} is beëindigd',
      en: 'Your role in {reference} has ended',
    },
    body: {
      nl: '{by} heeft uw rol als {role} voor {organisation} in de aanvraag “{title}” ({reference}) beëindigd. U hoeft niets te doen.',
      en: '{by} has ended your role of {role} for {organisation} in the application “{title}” ({reference}). You need not do anything.',
    },
  },
  'colleague-ended-representative': {
    subject: {
      nl: 'Uw rol in {reference} is beëindigd',
      en: 'Your role in {reference} has ended',
    },
    body: {
      nl: '{by} heeft uw rol als {role} voor {organisation} in de aanvraag “{title}” ({reference}) beëindigd. U logt in namens deze organisatie en mag daarom weer alles als contactpersoon.',
      en: '{by} has ended your role of {role} for {organisation} in the application “{title}” ({reference}). You sign in for this organisation, so that you may do everything again as its contact.',
    },
  },
  'colleague-asked-otherwise': {
    subject: {
      nl: 'Uw uitnodiging voor {reference} is gewijzigd',
      en: 'Your invitation for {reference} has changed',
    },
    body: {
      nl: '{by} vraagt u nu om voor {organisation} mee te werken aan de aanvraag “{title}” ({reference}) als {role}. Laat uiterlijk {until} weten of u dat doet.',
      en: '{by} now asks you to work along for {organisation} on the application “{title}” ({reference}) as {role}. Please say by {until} whether you do.',
    },
  },
  'colleague-withdrawn': {
    subject: {
      nl: 'Uw uitnodiging voor {reference} is ingetrokken',
      en: 'Your invitation for {reference} has been withdrawn',
    },
    body: {
      nl: '{by} heeft de uitnodiging ingetrokken om voor {organisation} mee te werken aan de aanvraag “{title}” ({reference}). U hoeft niets te doen.',
      en: '{by} has withdrawn the invitation to work along for {organisation} on the application “{title}” ({reference}). You need not do anything.',
    },
  },
  'colleague-accepted': {
    subject: {
      nl: '{by} werkt mee aan {reference}',
      en: '{by} works along on {reference}',
    },
    body: {
      nl: '{by} heeft uw uitnodiging aangenomen en werkt voor {organisation} mee aan “{title}”, als {role}.',
      en: '{by} has accepted your invitation and works along for {organisation} on “{title}”, as {role}.',
    },
  },
  'colleague-declined': {
    subject: {
      nl: '{by} werkt niet mee aan {reference}',
      en: '{by} does not work along on {reference}',
    },
    body: {
      nl: '{by} heeft uw uitnodiging om voor {organisation} mee te werken aan “{title}” niet aangenomen.',
      en: '{by} has not accepted your invitation to work along for {organisation} on “{title}”.',
    },
  },
} as const satisfies Record<string, { subject: Text; body: Text }>;
