import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { By } from '@angular/platform-browser';
import { NavigationEnd, Router, provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { describe, expect, it } from '@jest/globals';
import { filter, firstValueFrom } from 'rxjs';
import { asLeft } from '../../core/navigation/as-left.js';
import { Trail } from '../../core/navigation/trail.js';
import { BackLink } from './back-link.js';

@Component({ template: '' })
class List {
  readonly isUnfolded = asLeft('more', (left) => left === true);
}

@Component({ imports: [BackLink], template: '<ui-back-link to="/list" text="Lijst" />' })
class Case {}

@Component({ template: '' })
class Advice {}

async function open(...addresses: string[]) {
  TestBed.configureTestingModule({
    providers: [
      provideRouter([
        { path: 'list', component: List },
        { path: 'case/:id', component: Case },
        { path: 'advice', component: Advice },
      ]),
    ],
  });
  TestBed.inject(Trail).start();
  const harness = await RouterTestingHarness.create();
  const goTo = async (address: string) => {
    await harness.navigateByUrl(address);
    harness.detectChanges();
  };
  for (const address of addresses) await goTo(address);
  const list = () => harness.fixture.debugElement.query(By.directive(List)).injector.get(List);
  return {
    goTo,
    link: () => harness.routeNativeElement?.querySelector('a'),
    url: () => TestBed.inject(Router).url,
    isUnfolded: () => list().isUnfolded(),
    async unfold() {
      list().isUnfolded.set(true);
      await harness.fixture.whenStable();
    },
    async click(link?: HTMLElement | null) {
      const isThere = firstValueFrom(
        TestBed.inject(Router).events.pipe(filter((event) => event instanceof NavigationEnd)),
      );
      link?.click();
      await isThere;
      harness.detectChanges();
    },
  };
}

describe('the way back to a list', () => {
  it('is the list alone for who was not there', async () => {
    const page = await open('/case/1');
    expect(page.link()?.getAttribute('href')).toBe('/list');
    await page.click(page.link());
    expect(page.url()).toBe('/list');
  });

  it('leads to it filtered as it was left, over the pages between', async () => {
    const page = await open('/list?show=all', '/case/1', '/advice', '/case/1');
    expect(page.link()?.getAttribute('href')).toBe('/list?show=all');
    await page.click(page.link());
    expect(page.url()).toBe('/list?show=all');
  });

  it('finds unfolded what was unfolded; who comes anew begins anew', async () => {
    const page = await open('/list?show=all');
    await page.unfold();
    await page.goTo('/case/1');
    await page.goTo('/advice');
    await page.goTo('/case/1');
    await page.click(page.link());
    expect([page.url(), page.isUnfolded()]).toEqual(['/list?show=all', true]);
    await page.goTo('/case/1');
    await page.goTo('/list');
    expect([page.url(), page.isUnfolded()]).toEqual(['/list', false]);
  });
});
