import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { rememberedLanguage, rememberLanguage } from './remembered-language.js';

beforeEach(() => {
  document.cookie = 'Lang=;path=/;max-age=0';
  localStorage.clear();
  jest.restoreAllMocks();
});

const asking = (...languages: string[]) =>
  jest.spyOn(window.navigator, 'languages', 'get').mockReturnValue(languages);

describe('the language of the first visit', () => {
  it.each([
    [['en-GB', 'nl'], 'en'],
    [['nl-NL', 'en'], 'nl'],
    [['de-DE', 'en-US', 'nl'], 'en'],
    [['fr-FR'], 'nl'],
    [[], 'nl'],
  ])('is the first that the browser asks for and we speak: %j gives %s', (languages, language) => {
    asking(...languages);
    expect(rememberedLanguage(document)).toBe(language);
  });

  it('gives way to what somebody chose', () => {
    asking('en-GB');
    rememberLanguage(document, 'nl');
    expect(rememberedLanguage(document)).toBe('nl');
  });
});
