import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';

/** Readers look this far for the head of a PDF; scanners and mail programs put bytes before it. */
const PDF_HEAD_WITHIN = 1024;

/** What a file is by its content; its name and the sender's word count for nothing. */
export async function contentTypeOf(file: string): Promise<string | null> {
  const found = (await fileTypeFromFile(file))?.mime ?? null;
  if (found !== null) return found;
  return (await headOf(file)).includes('%PDF-') ? 'application/pdf' : null;
}

async function headOf(file: string): Promise<Buffer> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(PDF_HEAD_WITHIN), 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
