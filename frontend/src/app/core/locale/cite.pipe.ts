import { Pipe, inject, type PipeTransform } from '@angular/core';
import type { Text } from '@tranche/domain/browser';
import { Locale } from './locale.js';

/** Grounds that are no article of a law: those are cited as they are, in every language. */
const GROUNDS: Readonly<Record<string, Text>> = {
  'keuze van dit portaal': { nl: 'een keuze van dit portaal', en: 'a choice of this portal' },
  // The entry-level shares of RIF 2014 as amended, whose text could not be read.
  'keuze van dit portaal, zoals art. 10(1) van 2019': {
    nl: 'een keuze van dit portaal, zoals art. 10(1) van 2019',
    en: 'a choice of this portal, as in art. 10(1) of 2019',
  },
  'oproep van de sponsor': {
    nl: 'volgens de oproep van de sponsor',
    en: 'according to the call of the sponsor',
  },
  'voorwaarden van de regio': {
    nl: 'volgens de voorwaarden van de regio',
    en: 'according to the conditions of the region',
  },
  'criteria versnellingsvraag': {
    nl: 'volgens de criteria van de oproep',
    en: 'according to the criteria of the call',
  },
};

/** `{{ rule.article | cite }}`: what something rests on, in the reader's language where it is words. */
@Pipe({ name: 'cite', pure: false })
export class CitePipe implements PipeTransform {
  private readonly locale = inject(Locale);

  transform(article: string): string {
    const ground = GROUNDS[article.toLowerCase()];
    return ground ? this.locale.text(ground) : article;
  }
}
