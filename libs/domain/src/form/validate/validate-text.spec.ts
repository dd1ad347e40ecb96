import { describe, expect, it } from '@jest/globals';
import type { TextField, TextFormat } from '../field.js';
import { checkLongText, checkText, countRoom, countWords } from './validate-text.js';

const label = { nl: 'Nummer', en: 'Number' };
const field = (format: TextFormat): TextField => ({ kind: 'text', name: 'a', label, format });

describe('a limit in words', () => {
  const motivation = { kind: 'long-text', name: 'a', label, maximumWords: 5 } as const;

  it('is of room as well: what no word is as long as takes that of several', () => {
    expect(checkLongText(motivation, `een twee drie vier ${'x'.repeat(60)}`)).toEqual([]);
    expect(checkLongText(motivation, 'x'.repeat(301)).map(({ text }) => text.nl)).toEqual([
      'Nummer: gebruik hoogstens 5 woorden; het zijn er nu 6',
    ]);
    expect(countRoom(' ')).toBe(0);
  });

  it('helps nobody to the least words that are asked', () => {
    expect(countWords(`een ${'x'.repeat(301)}`)).toBe(2);
    const least = { ...motivation, minimumWords: 3 };
    expect(checkLongText(least, `een ${'x'.repeat(200)}`).map(({ code }) => code)).toEqual([
      'too-few-words',
    ]);
  });
});

describe('a text with a format', () => {
  it.each<[string, TextFormat, string]>([
    ['the name of a person with an accent', 'account-name', 'Y. Bakkali-d’Été'],
    ['the name of a firm', 'account-name', 'Bakker & Zn. (Zorg) B.V.'],
    ['a school year', 'school-year', '2026-2027'],
    ['a BSN', 'bsn', '111222333'],
    ['an RSIN', 'rsin', ' 001855013 '],
    ['a KvK number', 'kvk', '12345678'],
    ['a school with its location', 'brin', '02QZ00'],
    ['an IBAN', 'iban', 'NL91 ABNA 0417 1643 00'],
    ['an OIN', 'oin', '00000001001855013000'],
    ['a postcode', 'postcode', '1234 AB'],
    ['an e-mail address', 'email', 'jan@school.nl'],
    ['a phone number', 'phone', '06 1234 5678'],
    ['an IBAN out of a PDF', 'iban', '\u200eNL91\u00a0ABNA\u200b0417\u00ad1643\u202f00\ufeff'],
    ['a KvK number out of a spreadsheet', 'kvk', '\u202a12345678\u202c'],
    ['a postcode with a no-break space', 'postcode', '1234\u00a0AB'],
    ['an address with a byte order mark', 'email', '\ufeffjan@school.nl'],
  ])('is right: %s', (_name, format, answer) => {
    expect(checkText(field(format), answer)).toEqual([]);
  });

  it.each<[string, TextFormat, string, string, string]>([
    [
      'a BSN with a typing error',
      'bsn',
      '111252333',
      'Nummer: dit burgerservicenummer klopt niet: controleer de cijfers',
      'Number: this citizen service number (BSN) is not right: check the digits',
    ],
    [
      'half a BSN',
      'bsn',
      '11122',
      'Nummer: een burgerservicenummer heeft 9 cijfers',
      'Number: a citizen service number (BSN) has 9 digits',
    ],
    [
      'four years for a school year',
      'school-year',
      '2026-2029',
      'Nummer: schrijf twee jaren die na elkaar komen, zoals 2026-2027',
      'Number: write two years that follow each other, such as 2026-2027',
    ],
    [
      'half a KvK number',
      'kvk',
      '1234',
      'Nummer: een KvK-nummer heeft 8 cijfers',
      'Number: a KvK number has 8 digits',
    ],
    [
      'an IBAN with a typing error',
      'iban',
      'NL91ABNA0417164301',
      'Nummer: dit rekeningnummer (IBAN) klopt niet: controleer de cijfers',
      'Number: this account number (IBAN) is not right: check the digits',
    ],
    [
      'an address out of a list',
      'email',
      'jan@x.nl;',
      'Nummer: vul één e-mailadres in, zonder puntkomma of komma',
      'Number: enter one e-mail address, without a semicolon or comma',
    ],
    [
      'an address out of a link',
      'email',
      'mailto:jan@x.nl',
      'Nummer: vul alleen het e-mailadres in, zonder ‘mailto:’ ervoor',
      'Number: enter the e-mail address only, without “mailto:” before it',
    ],
    [
      'the name of an account with a picture',
      'account-name',
      'Basic care “BBL” 😀',
      'Nummer: gebruik alleen letters, cijfers en leestekens: aan een andere naam kan niet worden betaald',
      'Number: use letters, digits and punctuation only: no payment can be made to another name',
    ],
    [
      'no e-mail address',
      'email',
      'jan@school',
      'Nummer: vul een e-mailadres in, zoals naam@voorbeeld.nl',
      'Number: enter an e-mail address, such as name@example.nl',
    ],
  ])('says so, and how to write it: %s', (_name, format, answer, nl, en) => {
    expect(checkText(field(format), answer)).toMatchObject([{ code: 'format', text: { nl, en } }]);
  });

  it.each<TextFormat>(['bsn', 'iban'])('never repeats a %s that was typed', (format) => {
    const [problem] = checkText(field(format), '987654321');
    expect(JSON.stringify(problem)).not.toContain('987654321');
  });
});
