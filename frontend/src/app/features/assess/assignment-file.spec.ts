import { provideHttpClient } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { expect, it } from '@jest/globals';
import { TranslocoService } from '@jsverse/transloco';
import type { AssignmentView } from '@tranche/contracts';
import assess from '../../../i18n/nl/assess.json';
import { provideTestTexts } from '../../../testing/provide-test-texts.js';
import { AssignmentFile } from './assignment-file.js';

const both = (text: string) => ({ nl: text, en: text });

const document = (kind: string, fileName: string) => ({
  label: both(kind === 'budget' ? 'Begroting' : 'Activiteitenplan'),
  document: {
    id: fileName,
    kind,
    fileName,
    bytes: 1,
    contentType: 'application/pdf',
    sha256: '0',
    scan: 'clean' as const,
    defect: null,
    sameAs: null,
    uploadedBy: 'Fatima',
    uploadedAt: '2026-11-24T09:00:00Z',
    remark: null,
  },
});

const ASSIGNMENT: AssignmentView = {
  id: 'a1',
  reference: 'RIF26-0001',
  title: 'Plan',
  name: both('Plan'),
  applicantName: 'ROC',
  tranche: 'rif',
  trancheName: both('RIF'),
  list: 'all',
  status: 'declared',
  dueOn: null,
  isOverdue: false,
  scored: 0,
  criteria: 0,
  submittedAt: null,
  parties: [],
  interests: null,
  detectedConflicts: [],
  scale: { minimum: 1, maximum: 5, sufficientFrom: 3 },
  rubric: [],
  scores: [],
  version: 0,
  problems: [],
  file: {
    money: null,
    sections: [],
    documents: [
      document('budget', 'begroting-2027.pdf'),
      document('activity-plan', 'plan.pdf'),
      document('activity-plan', 'plan-bijlage.pdf'),
    ],
  },
  others: [],
};

it('names each document by its kind and its file, also where there is one of a kind', async () => {
  TestBed.configureTestingModule({ providers: [provideHttpClient(), provideTestTexts()] });
  TestBed.inject(TranslocoService).setTranslation({ assess }, 'nl');
  const fixture = TestBed.createComponent(AssignmentFile);
  fixture.componentRef.setInput('assignment', ASSIGNMENT);
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  const tabs = [...host.querySelectorAll('[role=tab]')].map(({ textContent }) =>
    textContent.trim(),
  );
  expect(tabs.slice(1)).toEqual([
    'Begroting: begroting-2027.pdf',
    'Activiteitenplan: plan.pdf',
    'Activiteitenplan: plan-bijlage.pdf',
  ]);
});
