import type { Text } from '@tranche/domain';

/**
 * What the message box says to those who write together: of comments who and where, and none of what was
 * said; and who writes which section.
 */
export const TOGETHER_TEXTS = {
  'comment-mentioned': {
    subject: {
      nl: '{by} noemt u in een opmerking bij {reference}',
      en: '{by} mentions you in a comment on {reference}',
    },
    body: {
      nl: '{by} ({organisation}) noemt u in een opmerking bij “{section}” in de aanvraag “{title}” ({reference}). Lees de opmerking en antwoord als dat nodig is.',
      en: '{by} ({organisation}) mentions you in a comment on “{section}” in the application “{title}” ({reference}). Read the comment and answer where needed.',
    },
  },
  'comment-answered': {
    subject: {
      nl: '{by} heeft geantwoord op een opmerking bij {reference}',
      en: '{by} has answered a comment on {reference}',
    },
    body: {
      nl: '{by} ({organisation}) heeft geantwoord op een opmerking waaraan u meeschreef, bij “{section}” in de aanvraag “{title}” ({reference}).',
      en: '{by} ({organisation}) has answered a comment that you wrote along on, at “{section}” in the application “{title}” ({reference}).',
    },
  },
  'section-given': {
    subject: {
      nl: '{by} vraagt u om “{section}” te schrijven in {reference}',
      en: '{by} asks you to write “{section}” in {reference}',
    },
    body: {
      nl: '{by} vraagt u om in de aanvraag “{title}” ({reference}) het onderdeel “{section}” te schrijven. {until} Meld het in de aanvraag als u klaar bent.',
      en: '{by} asks you to write the section “{section}” of the application “{title}” ({reference}). {until} Say so in the application once you are done.',
    },
  },
  'section-taken': {
    subject: {
      nl: 'U hoeft “{section}” in {reference} niet meer te schrijven',
      en: 'You need not write “{section}” in {reference} any more',
    },
    body: {
      nl: '{by} heeft het onderdeel “{section}” in de aanvraag “{title}” ({reference}) aan een ander gegeven of vrijgegeven. Wat u schreef, blijft staan.',
      en: '{by} has given the section “{section}” of the application “{title}” ({reference}) to somebody else, or to nobody. What you wrote stays.',
    },
  },
  'section-due': {
    subject: {
      nl: 'Herinnering: “{section}” in {reference}',
      en: 'Reminder: “{section}” in {reference}',
    },
    body: {
      nl: 'U schrijft in de aanvraag “{title}” ({reference}) het onderdeel “{section}”. {until} Het is nog niet als klaar gemeld.',
      en: 'You write the section “{section}” of the application “{title}” ({reference}). {until} It is not said to be done yet.',
    },
  },
  'section-done': {
    subject: {
      nl: '“{section}” in {reference} is klaar',
      en: '“{section}” in {reference} is done',
    },
    body: {
      nl: '{by} meldt dat het onderdeel “{section}” in de aanvraag “{title}” ({reference}) klaar is.',
      en: '{by} says that the section “{section}” of the application “{title}” ({reference}) is done.',
    },
  },
  'section-released': {
    subject: {
      nl: 'Niemand schrijft “{section}” in {reference} meer',
      en: 'Nobody writes “{section}” in {reference} any more',
    },
    body: {
      nl: '{by} doet niet meer mee aan de aanvraag “{title}” ({reference}). Het onderdeel “{section}” is daarom vrijgegeven. Vraag een ander om het te schrijven.',
      en: '{by} takes part no more in the application “{title}” ({reference}), so that the section “{section}” is free. Ask somebody else to write it.',
    },
  },
  'submission-blocked': {
    subject: {
      nl: '{by} vraagt u om uw deel van {reference} af te maken',
      en: '{by} asks you to finish your part of {reference}',
    },
    body: {
      nl: 'De aanvraag “{title}” ({reference}) kan nog niet worden ingediend. {by} vraagt u af te maken wat bij u ligt: {sections}. {until} Op de pagina om te controleren staat precies wat er nog ontbreekt.',
      en: 'The application “{title}” ({reference}) cannot be submitted yet. {by} asks you to finish what is yours: {sections}. {until} The page to check says exactly what is still missing.',
    },
  },
} as const satisfies Record<string, { subject: Text; body: Text }>;
