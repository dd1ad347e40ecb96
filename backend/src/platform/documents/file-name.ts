const LONGEST_NAME = 120;

/**
 * A file name that is safe to store, to show and to send back: no folders, no control characters.
 *
 * @example safeFileName('../../etc/passwd') // 'passwd'
 */
export function safeFileName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = last
    .replaceAll(/[\p{Cc}\p{Cf}"<>|:*?]/gu, '')
    .replaceAll(/^\.+|\.+$/g, '')
    .trim();
  if (clean === '') return 'document';
  if (clean.length <= LONGEST_NAME) return clean;
  const extension = /\.[a-z0-9]{1,8}$/i.exec(clean)?.[0] ?? '';
  return clean.slice(0, LONGEST_NAME - extension.length) + extension;
}
