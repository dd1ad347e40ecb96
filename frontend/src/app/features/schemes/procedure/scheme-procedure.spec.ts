import { TestBed } from '@angular/core/testing';
import { TranslocoService } from '@jsverse/transloco';
import { expect, it } from '@jest/globals';
import { SchemeDetail } from '@tranche/contracts';
import schemes from '../../../../i18n/nl/schemes.json';
import { provideTestTexts } from '../../../../testing/provide-test-texts.js';
import { sampleOf } from '../../../../testing/sample-of.js';
import { SchemeProcedure } from './scheme-procedure.js';

const both = (text: string) => ({ nl: text, en: text });
const boxIn = (phase: string, x: number, state = phase) => ({
  ...{ state, label: both(state), phase, x, y: 0 },
  ...{ width: 200, height: 80, isFinal: phase === 'closed' },
});

/** Not in the order in which they are drawn, with two states in one phase. */
const BOXES = [
  boxIn('decision', 600),
  boxIn('draft', 0),
  boxIn('closed', 900),
  boxIn('intake', 300),
  boxIn('intake', 300, 'supplement'),
];

async function open() {
  TestBed.configureTestingModule({ providers: [provideTestTexts()] });
  TestBed.inject(TranslocoService).setTranslation({ schemes }, 'nl', { merge: true });
  const fixture = TestBed.createComponent(SchemeProcedure);
  fixture.componentRef.setInput('scheme', {
    ...SchemeDetail.parse(sampleOf(SchemeDetail, 'empty')),
    picture: { width: 1200, height: 400, boxes: BOXES, arrows: [] },
  });
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  return { host, fixture };
}

it('tells the journey in its few phases, and where all is over is no step', async () => {
  const { host } = await open();
  const steps = [...host.querySelectorAll('.journey h3')].map(({ textContent }) => textContent);
  const { draft, intake, decision } = schemes.phase;
  expect(steps).toEqual([draft, intake, decision]);
});

it('draws all of it where somebody asks, and not before', async () => {
  const { host, fixture } = await open();
  expect(host.querySelector('procedure-drawing')).toBeNull();
  const whole = host.querySelector('details');
  if (whole) whole.open = true;
  whole?.dispatchEvent(new Event('toggle'));
  await fixture.whenStable();
  expect(host.querySelectorAll('svg .workflow-picture__box')).toHaveLength(BOXES.length);
  // A phone, on which the drawing is too small to read, has the same as a table.
  expect(host.querySelector('procedure-table table')).not.toBeNull();
});
