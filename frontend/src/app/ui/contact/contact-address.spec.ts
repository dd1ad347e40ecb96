import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import type { AuthorityContact } from '@tranche/contracts';
import { provideTestTexts } from '../../../testing/provide-test-texts.js';
import { ContactAddress } from './contact-address.js';

const NAME = { nl: 'Minister van OCW', en: 'Minister of OCW' };

async function shown(of: Omit<AuthorityContact, 'name'>): Promise<HTMLElement> {
  TestBed.configureTestingModule({ providers: [provideTestTexts()] });
  const fixture = TestBed.createComponent(ContactAddress);
  fixture.componentRef.setInput('of', { name: NAME, ...of });
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  return host;
}

describe('how one reaches who carries out a scheme', () => {
  it('is a mail address that opens a mail, and the postal address line by line', async () => {
    const host = await shown({ contact: 'subsidies@ocw.example', address: ['DUS-I', 'Postbus 1'] });
    expect(host.querySelector('a')?.getAttribute('href')).toBe('mailto:subsidies@ocw.example');
    const lines = [...host.querySelectorAll('span')].map(({ textContent }) => textContent);
    expect(lines).toEqual(['DUS-I', 'Postbus 1']);
  });

  it('is one sentence where a letter is the only way, with each name once', async () => {
    const team = await shown({ contact: 'UWV, team vouchers', address: ['UWV', 'Postbus 2'] });
    expect(team.querySelector('address')?.textContent.replaceAll(/\s+/g, ' ').trim()).toBe(
      'U kunt ons bereiken met een brief aan UWV, team vouchers, Postbus 2.',
    );
    expect(team.querySelector('a')).toBeNull();
  });

  it('is a link to the site where that is known, which stands there once', async () => {
    const contact = 'Topsectorbeurzen, www.techniekpact.nl';
    const host = await shown({ contact, address: ['Topsectorbeurzen', 'www.techniekpact.nl'] });
    expect(host.querySelector('a')?.getAttribute('href')).toBe('https://www.techniekpact.nl');
    expect(host.textContent.match(/techniekpact/g)).toHaveLength(1);
  });
});
