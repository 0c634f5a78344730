import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/analysis/analyze';
import type { Release } from '../../../src/analysis/model';
import { release } from '../release';

const LINE = 'The below is attributable to Spokesperson Jo Field:\n';
const eventOf = (sentence: string, more: Partial<Release> = {}) => analyze(release(LINE + sentence, more)).event;

describe('the kind of event', () => {
  test('who spoke, called; who met, met', () => {
    expect(eventOf('Secretary of State Ann Hart spoke today with French Foreign Minister Luc Morel.').kind).toBe(
      'call',
    );
    expect(
      eventOf('Secretary of State Ann Hart met today with French Foreign Minister Luc Morel.', { title: 'A Meeting' })
        .kind,
    ).toBe('meeting');
  });
  test('a virtual meeting is a call', () => {
    const title = 'Secretary Hart’s Meeting with French Foreign Minister Morel';
    expect(
      eventOf('Secretary of State Ann Hart met virtually today with French Foreign Minister Luc Morel.', { title })
        .kind,
    ).toBe('call');
  });
  test('"spoke" under a title that says meeting is a meeting', () => {
    const title = 'Secretary Hart’s Meeting with Foreign Ministers of the Region';
    expect(
      eventOf('Secretary of State Ann Hart spoke today with foreign ministers of the region.', { title }).kind,
    ).toBe('meeting');
  });
  test('a journey with meetings is a visit', () => {
    const title = 'Deputy Secretary Hart’s Visit to France';
    const event = eventOf(
      'Deputy Secretary Ann Hart traveled to Lyon and Paris, France, for meetings with officials from March 2-4.',
      { title },
    );
    expect(event).toMatchObject({ kind: 'visit', places: ['Lyon', 'Paris'], start: '2022-03-02', end: '2022-03-04' });
  });
  test('a roundtable is an event', () => {
    const title = 'Secretary Hart’s Roundtable with Editors';
    expect(eventOf('Secretary Hart met today with editors and reporters from the region.', { title }).kind).toBe(
      'event',
    );
  });
  test('a statement of position reports no contact and is no readout', () => {
    const analysis = analyze(
      release(`${LINE}The United States condemns the launch. We call on all sides to show restraint.`, {
        title: 'A Launch',
      }),
    );
    expect(analysis.event.kind).toBe('none');
    expect(analysis.kind).toBe('press-statement');
  });
  test('what is announced has not taken place', () => {
    const text =
      'Secretary of State Ann Hart will travel to Paris on March 12. She met in January with French officials hosted in Lyon.';
    expect(
      analyze(
        release(text, { title: 'Secretary Hart’s Travel to Paris', byline: 'Jo Field, Department Spokesperson' }),
      ),
    ).toMatchObject({
      kind: 'press-statement',
      event: { kind: 'none' },
    });
  });
});

describe('dates', () => {
  const datesOf = (sentence: string, published = '2022-03-09') => {
    const { start, end } = eventOf(sentence, { published });
    return start === end ? start : [start, end];
  };
  test.each([
    ['today', '2022-03-09'],
    ['yesterday', '2022-03-08'],
    ['this morning', '2022-03-09'],
    ['last night', '2022-03-08'],
    ['on Monday', '2022-03-07'],
    ['on March 4', '2022-03-04'],
    ['on December 30', '2021-12-30'],
    ['the evening of March 8', '2022-03-08'],
    ['on 4 March', '2022-03-04'],
    ['on March 4, 2021', '2021-03-04'],
  ])('%s', (words, day) => {
    expect(datesOf(`Secretary of State Ann Hart spoke ${words} with French Foreign Minister Luc Morel.`)).toBe(day);
  });
  test.each([
    ['from March 2-4', ['2022-03-02', '2022-03-04']],
    ['from March 2 to 4', ['2022-03-02', '2022-03-04']],
    ['February 27 – March 1', ['2022-02-27', '2022-03-01']],
  ])('%s', (words, days) => {
    expect(datesOf(`Secretary of State Ann Hart met ${words} with French Foreign Minister Luc Morel.`)).toEqual(days);
  });
  test('the date of another meeting is not the date of this one', () => {
    const words = 'spoke today with French Foreign Minister Luc Morel to follow up on their March 2 meeting in Lyon.';
    expect(datesOf(`Secretary of State Ann Hart ${words}`)).toBe('2022-03-09');
  });
  test('no day said, none claimed', () => {
    expect(datesOf('Secretary of State Ann Hart spoke with French Foreign Minister Luc Morel.')).toBe(null);
  });
  test('without a day of publication "today" is unknown', () => {
    const event = eventOf('Secretary of State Ann Hart spoke today with French Foreign Minister Luc Morel.', {
      published: null,
    });
    expect(event.start).toBe(null);
  });
  test('a day that does not exist is none', () => {
    expect(datesOf('Secretary of State Ann Hart spoke on February 30 with French Foreign Minister Luc Morel.')).toBe(
      null,
    );
  });
});

describe('places, margins and tone', () => {
  const met = (rest: string) =>
    eventOf(`Secretary of State Ann Hart met today ${rest}`, { title: 'Secretary Hart’s Meeting' });
  test('the city, as written', () => {
    expect(met('in Washington, D.C., with French Foreign Minister Luc Morel.').places).toEqual(['Washington, D.C.']);
    expect(met('with French Foreign Minister Luc Morel in Lyon, France.').places).toEqual(['Lyon, France']);
    expect(met('with Philippine Foreign Minister Luz Morel in Manila, the Philippines.').places).toEqual([
      'Manila, the Philippines',
    ]);
    expect(met('with French Foreign Minister Luc Morel in Doral, Florida.').places).toEqual(['Doral, Florida']);
  });
  test('none where the line breaks off before it', () => {
    expect(met('in\n Lyon with French Foreign Minister Luc Morel.').places).toEqual([]);
  });
  test('the city alone where it is called so elsewhere, or another subject follows the comma', () => {
    const named = 'in Lyon, France, with French Foreign Minister Luc Morel. The talks in Lyon were candid.';
    expect(met(named).places).toEqual(['Lyon']);
    const envoy = 'In Lyon, U.S. Special Envoy Ann Hart met today with French Foreign Minister Luc Morel.';
    expect(eventOf(envoy, { title: 'A Meeting' }).places).toEqual(['Lyon']);
  });
  test('the city behind a contact told by its purpose', () => {
    expect(
      eventOf('Special Envoy Ann Hart led a delegation to continue talks with Taliban representatives in Doha.', {
        title: 'U.S. Delegation Meeting with Taliban Representatives',
      }),
    ).toMatchObject({ places: ['Doha'], parties: ['AF', 'US'] });
  });
  test('the goal of the visit where the talks name no city', () => {
    const visit =
      'Foreign Minister Luz Morel is on an official visit to Lima. Foreign Minister Ivo Hart of Peru held talks with Foreign Minister Morel on trade.';
    expect(eventOf(visit, { title: 'Visit of Foreign Minister Morel' }).places).toEqual(['Lima']);
  });
  test('the ministry’s own house where no city is named', () => {
    expect(met('with French Foreign Minister Luc Morel at the Department of State.').places).toEqual([
      'Department of State',
    ]);
    expect(met('in Washington, D.C., with French Foreign Minister Luc Morel at the State Department.').places).toEqual([
      'Washington, D.C.',
    ]);
  });
  test('a name of several words and hyphens', () => {
    expect(met('with French Foreign Minister Luc Morel in Stow-on-the-Wold.').places).toEqual(['Stow-on-the-Wold']);
  });
  test('a place of which was spoken is not where they met', () => {
    expect(met('with French Foreign Minister Luc Morel to discuss the situation in Kyiv.').places).toEqual([]);
    expect(met('with relatives of people detained in Minsk.').places).toEqual([]);
    expect(met('with French Foreign Minister Luc Morel in the People’s Republic of China.').places).toEqual([]);
  });
  test('the gathering on whose margins they met', () => {
    const event = met('with French Foreign Minister Luc Morel on the margins of the Alpine Security Forum in Lyon.');
    expect(event).toMatchObject({ margins: 'Alpine Security Forum', places: ['Lyon'] });
  });
  test('adjectives of the talks, as written, once each', () => {
    const text =
      'with French Foreign Minister Luc Morel. They had a candid, in-depth and constructive exchange. The talks were candid.';
    expect(met(text).tone).toEqual(['candid', 'in-depth', 'constructive']);
  });
  test('talks that are hoped for have no tone', () => {
    expect(met('with French Foreign Minister Luc Morel. She underscored the need for productive talks.').tone).toEqual(
      [],
    );
  });
});

describe('how others write', () => {
  const of = (text: string, url: string, more: Partial<Release> = {}) =>
    analyze(release(text, { url, title: 'A Meeting', ...more }));
  test('a ministry names its own people without their country', () => {
    const { event, officials } = of(
      'The Foreign Secretary, Alice Thorne, spoke to Czech Foreign Minister Petr Lipka today. She urged restraint.',
      'https://www.gov.uk/government/news/a-call',
      { title: 'A Call' },
    );
    expect(event).toMatchObject({ kind: 'call', parties: ['CZ', 'GB'] });
    expect(officials.map(({ name, country }) => `${name} ${country}`)).toEqual(['Alice Thorne GB', 'Petr Lipka CZ']);
  });
  test('dates before months, hours in brackets, offices behind names', () => {
    const { event } = of(
      'On 4 March, at 5:40 p.m. (local time; 7:40 p.m. JST), Ms. SATO Yoko, Minister for Foreign Affairs of Japan, held a meeting with ' +
        'H.E. Mr. Tran Van Binh, Minister of Foreign Affairs of the Socialist Republic of Viet Nam, in Hanoi.',
      'https://www.mofa.go.jp/a-meeting',
    );
    expect(event).toMatchObject({ start: '2022-03-04', end: '2022-03-04', places: ['Hanoi'], parties: ['JP', 'VN'] });
  });
  test('"called on the President" is a visit paid, "called on the President to act" is not', () => {
    const paid =
      'External Affairs Minister Anil Rao visited Lima from March 1 to 3. He called on President Rosa Quispe.';
    const asked = `${paid.replace(/ He.*/, '')} He called on President Rosa Quispe to hold elections.`;
    const took = (text: string) =>
      of(text, 'https://www.mea.gov.in/a-visit', { title: 'A Visit' }).officials.map(({ participant }) => participant);
    expect(took(paid)).toEqual([true, true]);
    expect(took(asked)).toEqual([true, false]);
  });
  test('who is welcomed has come', () => {
    const { event } = of(
      `${LINE}Secretary of State Ann Hart was welcomed to Lima today by Peruvian President Rosa Quispe.`,
      'https://www.state.gov/a-visit',
    );
    expect(event).toMatchObject({ kind: 'meeting', places: ['Lima'], parties: ['PE', 'US'] });
  });
});

describe('parties', () => {
  const partiesOf = (sentence: string) => eventOf(sentence, { title: 'A Meeting' }).parties;
  test('counterparts named by their countries alone', () => {
    expect(
      partiesOf(
        'Deputy Secretary of State Ruth Calder held a call with her counterparts from Peru, Chile, and the Republic of Korea.',
      ),
    ).toEqual(['CL', 'KR', 'PE', 'US']);
  });
  test('not those of the gathering on whose margins they met', () => {
    expect(
      partiesOf(
        'Secretary of State Ann Hart met today with French Foreign Minister Luc Morel on the margins of the ASEAN foreign ministers’ meeting.',
      ),
    ).toEqual(['FR', 'US']);
  });
  test('not those of a gathering they all went to', () => {
    expect(
      partiesOf(
        'Secretary of State Ann Hart participated in the G7 Foreign Ministers’ Meeting hosted by Canadian Foreign Minister Lise Roy.',
      ),
    ).toEqual(['CA', 'US']);
  });
  test('those who were traveled to meet', () => {
    expect(
      partiesOf(
        'Special Envoy Ruth Calder traveled to Tokyo and Seoul to meet with Japanese Vice Foreign Minister Sato Kenji and ROK Vice Foreign Minister Han Ji-woo.',
      ),
    ).toEqual(['JP', 'KR', 'US']);
  });
  test('not those of the leader of an opposition', () => {
    expect(
      partiesOf('Secretary of State Ann Hart met today with Peruvian opposition leader Rosa Quispe in Lima.'),
    ).toEqual(['US']);
  });
  test('not those whose families were met', () => {
    const { event, officials } = analyze(
      release(`${LINE}Secretary of State Ann Hart met today with the families of U.S. citizens Tom Vale and Ida Moss.`),
    );
    expect(event.parties).toEqual(['US']);
    expect(officials.map(({ participant }) => participant)).toEqual([true, false, false]);
  });
});
