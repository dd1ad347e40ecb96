import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '@tranche/domain';
import { followed, objectsWith, pdfObjects } from '../../../test/verapdf/pdf-objects.js';
import { schemeLetters } from '../../../test/verapdf/scheme-letters.js';
import { loadFonts, renderLetter } from './index.js';

const LOCALES = { nl: 'nl-NL', en: 'en-GB' };

describe.each(LANGUAGES.flatMap(schemeLetters).map(({ name, letter }) => [name, letter] as const))(
  'the file of %s',
  (_name, letter) => {
    it('is tagged, says its language, names its standard, and carries its fonts and decision', async () => {
      const objects = pdfObjects(await renderLetter(letter, await loadFonts()));
      const [catalog] = objectsWith(objects, '/Type /Catalog');
      if (!catalog) throw new Error('no catalogue');
      expect(catalog.dictionary).toContain(`/Lang (${LOCALES[letter.language]})`);
      expect(followed(objects, catalog, 'MarkInfo').dictionary).toContain('/Marked true');
      expect(followed(objects, catalog, 'StructTreeRoot').dictionary).toContain('/ParentTree');

      const xmp = followed(objects, catalog, 'Metadata').stream?.toString('utf8') ?? '';
      expect(xmp).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
      expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');

      const descriptors = objectsWith(objects, '/Type /FontDescriptor');
      expect(descriptors.length).toBeGreaterThan(0);
      for (const descriptor of descriptors) {
        expect(followed(objects, descriptor, 'FontFile2').stream?.length).toBeGreaterThan(300);
      }
      const [file] = objectsWith(objects, '/Type /EmbeddedFile');
      expect(JSON.parse(file?.stream?.toString('utf8') ?? '')).toEqual(letter.data);
    });
  },
);
