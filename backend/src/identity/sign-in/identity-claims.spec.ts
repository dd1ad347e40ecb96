import { describe, expect, it } from '@jest/globals';
import { IdentityClaims } from './identity-claims.js';

const SAM = { sub: 'sam', name: 'Sam Voorbeeld', email: 'sam@linde.example' };

function nameOf(name: string): string {
  return IdentityClaims.parse({ ...SAM, name }).name;
}

describe('names that arrive with a sign-in', () => {
  it.each([
    ['  Sam\u00a0 Voorbeeld ', 'Sam Voorbeeld'],
    ['Sam\u0000\u202eVoorbeeld', 'Sam Voorbeeld'],
    ['Zoe\u0308', 'Zoë'],
    ['Sam 🎉', 'Sam 🎉'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['\u200b\u0007', SAM.email],
    ['a'.repeat(300), 'a'.repeat(200)],
  ])('%j becomes %j, and keeps nobody out', (given, name) => {
    expect(nameOf(given)).toBe(name);
  });

  it('call an organisation without a readable name by its number', () => {
    const represents = [{ kvk: '12345678', name: '\u200b', address: ['Laan\u00a01'] }];
    expect(IdentityClaims.parse({ ...SAM, represents }).represents).toMatchObject([
      { name: 'KvK 12345678', address: ['Laan 1'] },
    ]);
  });
});
