const OURS = ['br', 'gzip'] as const;

export type Encoding = (typeof OURS)[number];

/** The best encoding that both sides know, by `Accept-Encoding` (RFC 9110 12.5.3). */
export function acceptedEncoding(header: string | string[] | undefined): Encoding | undefined {
  const accepted = String(header ?? '')
    .toLowerCase()
    .split(',')
    .map((each) => each.trim())
    .filter((each) => !/;\s*q=0(\.0*)?$/.test(each))
    .map((each) => each.split(';')[0]?.trim());
  return OURS.find((each) => accepted.includes(each));
}
