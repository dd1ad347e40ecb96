import { TestBed } from '@angular/core/testing';
import { expect, it } from '@jest/globals';
import { TranslocoService } from '@jsverse/transloco';
import type { ApplicationView } from '@tranche/contracts';
import handle from '../../../../i18n/nl/handle.json';
import { provideTestTexts } from '../../../../testing/provide-test-texts.js';
import { both, CASE } from '../../../../testing/transition-form-stage.js';
import { CaseAside } from './case-aside.js';

const receipt = (at: string, reason: string) => ({ at, by: 'S. de Wit', metOn: null, reason });

const ACCOUNT: ApplicationView['deadlines'][number] = {
  id: '1',
  kind: 'duty:account:1',
  label: both('Verantwoording'),
  dueOn: '2027-12-31',
  standing: 'running',
  ending: null,
  derivation: [],
  remindedAt: null,
  isDuty: true,
  metOn: null,
  begins: false,
  starts: null,
  recordedBy: null,
  receipt: null,
  receipts: [
    receipt('2027-03-01T09:00:00Z', 'Met de hand'),
    receipt('2027-04-01T09:00:00Z', 'Met een stap'),
  ],
};

it('tells a receipt that a step took back by that step alone', async () => {
  TestBed.configureTestingModule({ providers: [provideTestTexts()] });
  TestBed.inject(TranslocoService).setTranslation({ handle }, 'nl');
  const fixture = TestBed.createComponent(CaseAside);
  fixture.componentRef.setInput('application', {
    ...CASE,
    deadlines: [ACCOUNT],
    timeline: [
      {
        number: 1,
        type: 'taken-back',
        label: both('Ontvangst van de verantwoording teruggenomen'),
        stateLabel: both('Verleend'),
        at: '2027-04-01T09:00:00.000Z',
        by: both('S. de Wit'),
        said: [{ label: both('Motivering'), text: both('Met een stap') }],
      },
    ],
  } satisfies ApplicationView);
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  const told = host.textContent ?? '';
  expect(told.match(/Met een stap/g)).toHaveLength(1);
  expect(told.match(/Met de hand/g)).toHaveLength(1);
});
