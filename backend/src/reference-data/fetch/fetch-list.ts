/** A list is text of some kilobytes; what takes longer or is larger is something else. */
const PATIENCE_MS = 30_000;
const LARGEST_BYTES = 900_000;

/**
 * Fetches the file of a list, `<base>/<list>.csv`, from the service in the settings and nowhere else: an
 * answer that points elsewhere is no answer, and nothing is read beyond the size of a list.
 *
 * @throws Error when there is no answer, another answer than 200, or no text in UTF-8
 */
export async function fetchList(base: URL, list: string): Promise<{ source: string; csv: string }> {
  const address = new URL(`${base.pathname.replace(/\/$/, '')}/${list}.csv`, base.origin);
  const response = await fetch(address, {
    headers: { accept: 'text/csv', ...(base.username && { authorization: basic(base) }) },
    redirect: 'manual',
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  if (response.status !== 200) {
    await response.body?.cancel();
    throw new Error(`It answered ${response.status}`);
  }
  const csv = new TextDecoder('utf-8', { fatal: true }).decode(await readAtMost(response));
  return { source: address.href, csv };
}

/** Reads the body piece by piece, and lets go of it as soon as it is too large. */
async function readAtMost({ body }: Response): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  const stream: AsyncIterable<Uint8Array> | Uint8Array[] = body ?? [];
  for await (const piece of stream) {
    bytes += piece.byteLength;
    // Leaving the loop cancels the stream: the rest never comes over the line.
    if (bytes > LARGEST_BYTES) throw new Error(`It sent more than ${LARGEST_BYTES} bytes`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** A name and password in the address travel in a header: an address is logged and shown. */
function basic({ username, password }: URL): string {
  const both = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return `Basic ${Buffer.from(both).toString('base64')}`;
}
