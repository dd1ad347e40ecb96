import type { Language, Text } from '@tranche/domain';

const WHERE: Text = {
  nl: 'Hoe vaak u mail krijgt, kiest u op uw account:',
  en: 'How often you get mail is for you to choose on your account:',
};

/** The last lines of a mail: where its reader chooses how often she is mailed. */
export function choiceLines(languages: readonly Language[], publicUrl: string): string {
  return `${languages.map((language) => WHERE[language]).join('\n')}\n${publicUrl}/account\n`;
}
