import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { TranslocoService } from '@jsverse/transloco';
import type { DocumentList } from '@tranche/contracts';
import handle from '../../../../i18n/nl/handle.json';
import { requirementOf } from '../../../../testing/document-stage.js';
import { provideTestTexts } from '../../../../testing/provide-test-texts.js';
import { CaseDocuments } from './case-documents.js';

async function open(requirement: ReturnType<typeof requirementOf>): Promise<string> {
  TestBed.configureTestingModule({
    providers: [provideHttpClient(), provideHttpClientTesting(), provideTestTexts()],
  });
  TestBed.inject(TranslocoService).setTranslation({ handle }, 'nl');
  const fixture = TestBed.createComponent(CaseDocuments);
  fixture.componentRef.setInput('reference', 'R1');
  fixture.detectChanges();
  const list: DocumentList = {
    requirements: [requirement],
    problems: [],
    canEdit: false,
    canRemark: false,
    scanning: false,
  };
  TestBed.inject(HttpTestingController).expectOne('/v1/applications/R1/documents').flush(list);
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  return host.textContent;
}

describe('a document that is there already', () => {
  it('is said to be the same file, by its name', async () => {
    const same = requirementOf({ kind: 'budget', fileName: 'begroting.pdf' });
    expect(await open(same)).toContain('Dit is hetzelfde bestand als begroting.pdf.');
  });

  it('is not spoken of where it is another file', async () => {
    expect(await open(requirementOf(null))).not.toContain('hetzelfde bestand');
  });
});

// Without a scanner, or with one that did not answer: whoever opens it should know.
it('says of a document that nobody checked it for viruses, and of no other', async () => {
  expect(await open(requirementOf(null, 'not-scanned'))).toContain(
    'niet op virussen gecontroleerd',
  );
  TestBed.resetTestingModule();
  expect(await open(requirementOf(null))).not.toContain('virussen');
});
