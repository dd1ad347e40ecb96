import { computed } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { expect, it } from '@jest/globals';
import { provideTestTexts } from '../../../testing/provide-test-texts.js';
import { Locale } from './locale.js';

// A list of options is made once: without this it stays in the language in which it was made.
it('says anew what was made of texts when the reader changes the language', async () => {
  TestBed.configureTestingModule({ providers: [provideTestTexts()] });
  const locale = TestBed.inject(Locale);
  const years = computed(() => locale.translate('parts.costs.year-number', { number: 2 }));
  expect(years()).toBe('Jaar 2');
  await locale.choose('en');
  expect(years()).toBe('Year 2');
});
