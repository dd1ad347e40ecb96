import { DocumentList } from '@tranche/contracts';
import type { Client } from '../client.js';

/** The smallest thing that is a PDF by its content. */
export const PDF = Buffer.from(
  '%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n' +
    '2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
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
