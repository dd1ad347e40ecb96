import type { Text } from '@tranche/domain';

/** What the message box says about comments: who and where, and none of what was said. */
export const COMMENT_TEXTS = {
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
} as const satisfies Record<string, { subject: Text; body: Text }>;
