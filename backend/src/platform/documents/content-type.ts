import { fileTypeFromBuffer } from 'file-type';

/** What a file is by its content; its name and the sender's word count for nothing. */
export async function contentTypeOf(content: Uint8Array): Promise<string | null> {
  return (await fileTypeFromBuffer(content))?.mime ?? null;
}
