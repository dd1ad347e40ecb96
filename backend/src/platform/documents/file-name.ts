import { unsettableIn } from '@tranche/domain';

const LONGEST_NAME = 120;

/**
 * A file name that is safe to store, to show and to send back: no folders, no control characters, and
 * nothing that a letter which names the document cannot print.
 *
 * @example safeFileName('../../etc/passwd') // 'passwd'
 */
export function safeFileName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const unprintable = unsettableIn(last);
  const clean = [...last]
    .filter((character) => !unprintable.includes(character))
    .join('')
    .replaceAll(/[\p{Cc}\p{Cf}"<>|:*?]/gu, '')
    .replaceAll(/^\.+|\.+$/g, '')
    .trim();
  if (clean === '') return 'document';
  if (clean.length <= LONGEST_NAME) return clean;
  const extension = /\.[a-z0-9]{1,8}$/i.exec(clean)?.[0] ?? '';
  return clean.slice(0, LONGEST_NAME - extension.length) + extension;
}

/** What each judged type is called by, the first of them where a name has none of them. */
const EXTENSIONS: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
};

/** Letters somewhere in it: "verslag v1.2" has no extension. */
const EXTENSION = /\.(?=[a-z0-9]*[a-z])[a-z0-9]{1,8}$/i;

/**
 * A name with the extension of what the file is: nobody's computer may run what we call a PDF.
 *
 * @example namedAs('plan.pdf.exe', 'application/pdf') // 'plan.pdf'
 */
export function namedAs(name: string, contentType: string): string {
  const [extension, ...others] = EXTENSIONS[contentType] ?? [];
  if (extension === undefined) return name;
  const endings = [extension, ...others].map((each) => `.${each}`);
  const isRight = (candidate: string): boolean =>
    endings.some((ending) => candidate.toLowerCase().endsWith(ending));
  if (isRight(name)) return name;
  const bare = name.replace(EXTENSION, '');
  if (bare === '') return `document.${extension}`;
  return isRight(bare) ? bare : `${bare}.${extension}`;
}
