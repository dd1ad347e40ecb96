/** A file that a test sends. */
export interface TestFile {
  readonly name: string;
  readonly content: Uint8Array;
  readonly field?: string;
  readonly type?: string;
}

const BOUNDARY = 'tranche-test-boundary';

/** A multipart/form-data body with one file, name and type as the sender claims them. */
export function formWithFile({
  name,
  content,
  field = 'file',
  type = 'application/pdf',
}: TestFile) {
  const head =
    `--${BOUNDARY}\r\n` +
    `content-disposition: form-data; name="${field}"; filename="${name}"\r\n` +
    `content-type: ${type}\r\n\r\n`;
  const payload = Buffer.concat([
    Buffer.from(head),
    content,
    Buffer.from(`\r\n--${BOUNDARY}--\r\n`),
  ]);
  return { payload, contentType: `multipart/form-data; boundary=${BOUNDARY}` };
}
