/**
 * Breaks a label into lines of at most so many characters, between words; a word that is longer
 * than a line is broken with a hyphen. There is always at least one line.
 *
 * @param width characters on a line, at least 2
 * @example wrapWords('Aanvulling vragen', 12) // ['Aanvulling', 'vragen']
 */
export function wrapWords(label: string, width: number): readonly string[] {
  const words = label.split(/\s+/).flatMap((word) => pieces(word, width));
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${line} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

function pieces(word: string, width: number): readonly string[] {
  if (word.length <= width) return [word];
  return [`${word.slice(0, width - 1)}-`, ...pieces(word.slice(width - 1), width)];
}
