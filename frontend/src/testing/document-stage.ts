import type { DocumentList } from '@tranche/contracts';

const both = (text: string) => ({ nl: text, en: text });
type Requirement = DocumentList['requirements'][number];
type Document = Requirement['documents'][number];

/** A kind of document of which one is there, with what is known of its bytes. */
export const requirementOf = (
  sameAs: Document['sameAs'],
  scan: Document['scan'] = 'clean',
): Requirement => ({
  kind: 'plan',
  label: both('Plan'),
  article: 'art. 12',
  required: true,
  contentTypes: ['application/pdf'],
  maximumBytes: 1_000_000,
  canEdit: true,
  replaced: [],
  documents: [
    {
      id: 'd1',
      kind: 'plan',
      fileName: 'plan.pdf',
      bytes: 1,
      contentType: 'application/pdf',
      sha256: '0',
      scan,
      defect: null,
      sameAs,
      uploadedBy: 'Fatima',
      uploadedAt: '2026-11-24T09:00:00Z',
      remark: null,
    },
  ],
});
