import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { ActivatedRoute, convertToParamMap } from '@angular/router';
import { expect, it } from '@jest/globals';
import { of } from 'rxjs';
import { ONESELF, ownList } from './own-organisations.js';

const SCHOOL = { id: 'school', name: 'ROC Oostrand' };
const COMPANY = { id: 'company', name: 'Berkel' };

interface Item {
  readonly name: string;
  readonly own: readonly { readonly id: string; readonly name: string }[];
}

const ITEMS: readonly Item[] = [
  { name: 'both', own: [SCHOOL, COMPANY] },
  { name: 'school', own: [SCHOOL] },
  { name: 'mine', own: [] },
];

function listOf(items: readonly Item[], asked: Record<string, string> = {}, tellsOneself = false) {
  const queryParamMap = of(convertToParamMap(asked));
  TestBed.configureTestingModule({
    providers: [{ provide: ActivatedRoute, useValue: { queryParamMap } }],
  });
  const all = signal(items);
  return TestBed.runInInjectionContext(() => ownList(all, ({ own }) => own, tellsOneself));
}

const names = (items: readonly Item[]) => items.map(({ name }) => name);

it('lets choose among organisations by name, and all of it until one is chosen', () => {
  const list = listOf(ITEMS);
  expect(list.choices()).toEqual(['company', 'school']);
  expect(list.nameOf('company')).toBe('Berkel');
  expect(names(list.items())).toEqual(['both', 'school', 'mine']);
});

it('keeps what is for the one in the address', () => {
  expect(names(listOf(ITEMS, { organisatie: 'company' }).items())).toEqual(['both']);
});

it('shows everything for one that is not there', () => {
  expect(names(listOf(ITEMS, { organisatie: 'other' }).items())).toHaveLength(3);
});

it('tells one’s own apart where the list has it', () => {
  const list = listOf(ITEMS, { organisatie: ONESELF }, true);
  expect(list.choices()).toEqual(['company', 'school', ONESELF]);
  expect(names(list.items())).toEqual(['mine']);
});

it('asks nothing of who acts for one', () => {
  expect(listOf([{ name: 'school', own: [SCHOOL] }]).choices()).toEqual([]);
});
