import { expect, it } from '@jest/globals';
import { attachmentNamed, shownAs } from './content-disposition.js';

it.each([
  ['attachment', attachmentNamed],
  ['inline', shownAs],
])('a name cannot break out of the header: %s', (kind, named) => {
  expect(named('a"b\r\n(c).pdf')).toBe(
    `${kind}; filename="a_b___c_.pdf"; filename*=UTF-8''a%22b%0D%0A%28c%29.pdf`,
  );
});
