import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { expect, it } from '@jest/globals';
import { TranslocoService } from '@jsverse/transloco';
import type { ApplicationView } from '@tranche/contracts';
import apply from '../../../i18n/nl/apply.json';
import { provideTestTexts } from '../../../testing/provide-test-texts.js';
import { both, CASE } from '../../../testing/transition-form-stage.js';
import { ApplicationAside } from './application-aside.js';

const entry = (number: number, at: string, label: string): ApplicationView['timeline'][number] => ({
  number,
  type: 'done',
  label: both(label),
  stateLabel: both(label),
  at,
  by: both('S. de Wit'),
  said: [],
});

const duty = (metOn: string): ApplicationView['deadlines'][number] => ({
  id: metOn,
  kind: 'duty:report:1',
  label: both(`Verslag van ${metOn}`),
  dueOn: '2027-12-31',
  standing: 'ended',
  ending: 'met',
  derivation: [],
  remindedAt: null,
  isDuty: true,
  metOn,
  begins: false,
  starts: null,
  recordedBy: null,
  receipt: null,
  receipts: [],
});

it('tells what came in between what happened, by day', async () => {
  TestBed.configureTestingModule({ providers: [provideTestTexts(), provideRouter([])] });
  TestBed.inject(TranslocoService).setTranslation({ apply }, 'nl');
  const fixture = TestBed.createComponent(ApplicationAside);
  const view: ApplicationView = {
    ...CASE,
    viewer: 'applicant',
    state: { ...CASE.state, label: both('Vastgesteld') },
    timeline: [
      entry(1, '2027-01-10T09:00:00Z', 'Ingediend'),
      // Half past midnight on 2 March in the Netherlands.
      entry(2, '2027-03-01T23:30:00Z', 'Verleend'),
      entry(3, '2027-06-01T09:00:00Z', 'Vaststelling voorbereid'),
      entry(4, '2027-09-01T09:00:00Z', 'Vastgesteld'),
    ],
    deadlines: [duty('2027-07-01'), duty('2027-03-01')],
  };
  fixture.componentRef.setInput('application', view);
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  const steps = [...host.querySelectorAll('.timeline__step > b')];
  expect(steps.map(({ textContent }) => textContent)).toEqual([
    'Ingediend',
    'Verslag van 2027-03-01',
    'Verleend',
    'Vaststelling voorbereid',
    'Verslag van 2027-07-01',
    'Vastgesteld',
  ]);
});

it('calls what led nowhere new by what was done, and not by where it stood already', async () => {
  TestBed.configureTestingModule({ providers: [provideTestTexts(), provideRouter([])] });
  TestBed.inject(TranslocoService).setTranslation({ apply }, 'nl');
  const fixture = TestBed.createComponent(ApplicationAside);
  const step = (number: number, at: string, label: string, state: string) => ({
    ...entry(number, at, label),
    stateLabel: both(state),
  });
  fixture.componentRef.setInput('application', {
    ...CASE,
    viewer: 'applicant',
    timeline: [
      step(1, '2027-01-10T09:00:00Z', 'Lagere vaststelling aangekondigd', 'Voornemen'),
      step(2, '2027-01-11T09:00:00Z', 'Zienswijze vastgelegd', 'Voornemen'),
    ],
  } satisfies ApplicationView);
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  const steps = [...host.querySelectorAll('.timeline__step > b')];
  expect(steps.map(({ textContent }) => textContent)).toEqual([
    'Voornemen',
    'Zienswijze vastgelegd',
  ]);
});
