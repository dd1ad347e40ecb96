import { inflateSync } from 'node:zlib';

/** One object of a PDF as it stands in the file: its dictionary, and its stream unpacked. */
export interface PdfObject {
  readonly id: string;
  readonly dictionary: string;
  readonly stream: Buffer | undefined;
}

/** Reads the objects of a PDF that pdfkit wrote: plain objects, no object streams, no updates. */
export function pdfObjects(pdf: Buffer): PdfObject[] {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj$/gm)].map(([, id = '', body = '']) => {
    const start = body.indexOf('\nstream\n');
    if (start < 0) return { id, dictionary: body, stream: undefined };
    const dictionary = body.slice(0, start);
    // By its own length: packed bytes may themselves end in what looks like the end.
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1]);
    const raw = Buffer.from(body.slice(start + 8, start + 8 + length), 'latin1');
    const stream = dictionary.includes('/FlateDecode') ? inflateSync(raw) : raw;
    return { id, dictionary, stream };
  });
}

/** The objects whose dictionary has this entry, such as `/Type /Font`. */
export function objectsWith(objects: readonly PdfObject[], entry: string): PdfObject[] {
  return objects.filter(({ dictionary }) => `${dictionary}\n`.includes(`${entry}\n`));
}

/** The object that an entry refers to. */
export function followed(objects: readonly PdfObject[], from: PdfObject, entry: string): PdfObject {
  const [, id] = new RegExp(`/${entry} \\[?(\\d+) 0 R`).exec(from.dictionary) ?? [];
  const found = objects.find((object) => object.id === id);
  if (!found) throw new Error(`No ${entry} in ${from.dictionary}`);
  return found;
}
