import type { Text } from '../text.js';
import { withoutInvisible } from './visible.js';

/** One address that mail can be sent to (RFC 5321 with its usual letters), with a domain that has a top. */
const ADDRESS =
  /^(?!\.)(?!.*\.\.)[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}(?<!\.)@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/;

const LONGEST_ADDRESS = 200;

export type EmailProblem = 'not-an-address' | 'with-mailto' | 'with-name' | 'with-separator';

/**
 * Whether a text is one e-mail address and nothing else; undefined when it is.
 *
 * @example emailProblem('mailto:jan@school.nl') // 'with-mailto'
 */
export function emailProblem(input: string): EmailProblem | undefined {
  const typed = withoutInvisible(input);
  if (typed.length <= LONGEST_ADDRESS && ADDRESS.test(typed)) return undefined;
  if (/^mailto:/i.test(typed)) return 'with-mailto';
  if (/[<>"]/.test(typed)) return 'with-name';
  return /[;,]/.test(typed) || /@.+@/.test(typed) ? 'with-separator' : 'not-an-address';
}

/** What to tell whoever typed it, without repeating it. */
export const EMAIL_SENTENCES: Readonly<Record<EmailProblem, Text>> = {
  'not-an-address': {
    nl: 'vul een e-mailadres in, zoals naam@voorbeeld.nl',
    en: 'enter an e-mail address, such as name@example.nl',
  },
  'with-mailto': {
    nl: 'vul alleen het e-mailadres in, zonder ‘mailto:’ ervoor',
    en: 'enter the e-mail address only, without “mailto:” before it',
  },
  'with-name': {
    nl: 'vul alleen het e-mailadres in, zonder naam of haken eromheen',
    en: 'enter the e-mail address only, without a name or brackets around it',
  },
  'with-separator': {
    nl: 'vul één e-mailadres in, zonder puntkomma of komma',
    en: 'enter one e-mail address, without a semicolon or comma',
  },
};
