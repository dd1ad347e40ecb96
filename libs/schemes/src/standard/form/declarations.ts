import type { Field, Text } from '@tranche/domain';

/** A statement that must be agreed to before the application is sent. */
export function declaration(name: string, article: string, label: Text): Field {
  return { kind: 'declaration', name, label, required: true, article };
}

/** Everything was answered truthfully. */
export function isTruthful(article: string): Field {
  return declaration('isTruthful', article, {
    nl: 'Ik heb alles naar waarheid ingevuld.',
    en: 'I have answered everything truthfully.',
  });
}
