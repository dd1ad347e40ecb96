import { DocumentList } from '@tranche/contracts';
import type { Client } from '../client.js';

/** The smallest thing that opens as a PDF and has a page. */
export const PDF = Buffer.from(
  '%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n' +
    '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n' +
    'trailer<</Root 1 0 R/Size 4>>\n%%EOF\n',
);

/** Uploads a document of every kind that is required and not there yet. */
export async function uploadPapers(client: Client, reference: string): Promise<void> {
  const path = `/v1/applications/${reference}/documents`;
  const { requirements } = (await client.get(path)).as(DocumentList);
  for (const { kind, required, documents } of requirements) {
    if (!required || documents.length > 0) continue;
    const file = { name: `${kind}.pdf`, content: PDF };
    (await client.upload(`${path}?kind=${kind}`, file)).as(DocumentList);
  }
}
