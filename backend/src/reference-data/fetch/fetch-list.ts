/** A list is text of some kilobytes; what takes longer or is larger is something else. */
const PATIENCE_MS = 30_000;
const LARGEST_BYTES = 900_000;

/**
 * Fetches the file of a list, `<base>/<list>.csv`.
 *
 * @throws Error when there is no answer, another answer than 200, or no text in UTF-8
 */
export async function fetchList(base: URL, list: string): Promise<{ source: string; csv: string }> {
  const address = new URL(`${base.pathname.replace(/\/$/, '')}/${list}.csv`, base.origin);
  const response = await fetch(address, {
    headers: { accept: 'text/csv', ...(base.username && { authorization: basic(base) }) },
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  if (response.status !== 200) throw new Error(`It answered ${response.status}`);
  const bytes = await response.arrayBuffer();
  if (bytes.byteLength > LARGEST_BYTES) throw new Error(`It sent ${bytes.byteLength} bytes`);
  const csv = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  return { source: address.href, csv };
}

/** A name and password in the address travel in a header: an address is logged and shown. */
function basic({ username, password }: URL): string {
  const both = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return `Basic ${Buffer.from(both).toString('base64')}`;
}
