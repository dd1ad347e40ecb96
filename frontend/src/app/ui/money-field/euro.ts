import {
  cents,
  EURO_SENTENCES,
  formatEuro,
  isUnread,
  parseEuro,
  type Language,
  type Text,
  type Unread,
} from '@tranche/domain/browser';

/** An amount as a control holds it: cents, nothing, or what was typed and is no amount. */
export type TypedEuro = number | Unread | null;

/**
 * The one place where typed amounts become cents; nothing else in the screens parses money.
 *
 * @example readEuro('€ 1.234,5') // 123_450
 */
export function readEuro(typed: string): TypedEuro {
  const parsed = parseEuro(typed);
  if (parsed.kind === 'amount') return parsed.cents;
  return parsed.problem === 'empty' ? null : { typed };
}

/**
 * As it stands in an input, with the signs of the language and without the euro sign, which stands
 * before the input: "1.234,56" in Dutch, "1,234.56" in English.
 */
export function writeEuro(amount: TypedEuro, language: Language): string {
  if (amount === null) return '';
  if (isUnread(amount)) return amount.typed;
  return formatEuro(cents(amount), language, { decimals: 'always' }).replace(/[€\s\u00a0]/g, '');
}

/** What is wrong with what was typed; null for an amount, and for nothing. */
export function wrongEuro(amount: TypedEuro): Text | null {
  if (!isUnread(amount)) return null;
  const parsed = parseEuro(amount.typed);
  return parsed.kind === 'problem' ? EURO_SENTENCES[parsed.problem] : null;
}
