import { TestBed } from '@angular/core/testing';
import { expect, it } from '@jest/globals';
import type { ProcedureView } from '@tranche/contracts';
import { provideTestTexts } from '../../../testing/provide-test-texts.js';
import { ProceduresCard } from './procedures-card.js';

const both = (text: string) => ({ nl: text, en: text });
const OBJECTION: ProcedureView = {
  name: 'objection',
  round: 1,
  label: both('Bezwaar'),
  stateLabel: both('Ongegrond'),
  beganAt: '2027-03-01T08:00:00Z',
  endedAt: '2027-05-10T08:00:00Z',
};

it('tells what ran and what runs, and since when', async () => {
  TestBed.configureTestingModule({ providers: [provideTestTexts()] });
  const fixture = TestBed.createComponent(ProceduresCard);
  const again = { ...OBJECTION, round: 2, stateLabel: both('Ontvangen'), endedAt: null };
  fixture.componentRef.setInput('procedures', [OBJECTION, again]);
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  const lines = [...host.querySelectorAll('li')].map((each) =>
    (each.textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
  );
  expect(lines).toEqual([
    expect.stringMatching(/^Bezwaar: Ongegrond begonnen op 1 maart 2027.* afgerond op 10 mei 2027/),
    expect.stringMatching(/^Bezwaar: Ontvangen begonnen op 1 maart 2027[^·]*$/),
  ]);
});
