/**
 * Code points packed in a short text: per range the gap since the last one and, when it is longer than
 * one, its further length, in base 36.
 *
 * @example packedCodePoints([65, 66, 67, 97]) // '1t-2 u'
 */
export function packedCodePoints(codePoints: readonly number[]): string {
  const ranges: { first: number; last: number }[] = [];
  for (const codePoint of codePoints) {
    const range = ranges.at(-1);
    if (range && range.last === codePoint - 1) range.last = codePoint;
    else ranges.push({ first: codePoint, last: codePoint });
  }
  let end = 0;
  return ranges
    .map(({ first, last }) => {
      const gap = (first - end).toString(36);
      end = last;
      return first === last ? gap : `${gap}-${(last - first).toString(36)}`;
    })
    .join(' ');
}

/** The code points of a packed text, in order. */
export function codePointsIn(packed: string): readonly number[] {
  const codePoints: number[] = [];
  let end = 0;
  for (const range of packed.split(' ').filter((each) => each !== '')) {
    const [gap = '0', more = '0'] = range.split('-');
    const first = end + parseInt(gap, 36);
    end = first + parseInt(more, 36);
    for (let codePoint = first; codePoint <= end; codePoint += 1) codePoints.push(codePoint);
  }
  return codePoints;
}
