import { expect, it } from 'vitest';
import { readDate } from '../../src/page/page';

it.each([
  ['April 26, 2024', '2024-04-26'],
  ['  Friday, April 26,\u00a02024 ', '2024-04-26'],
  ['APRIL 26 2024', '2024-04-26'],
  ['Apr. 26th, 2024', '2024-04-26'],
  ['Sept. 3, 2021', '2021-09-03'],
  ['26 April 2024', '2024-04-26'],
  ['26th of April, 2024', '2024-04-26'],
  ['2024-04-26', '2024-04-26'],
  ['2024-04-26T23:30:00-04:00', '2024-04-26'],
  ['04/26/2024 | Press release | Distributed on 04/26/2024 07:40', '2024-04-26'],
  ['26/04/2024', '2024-04-26'],
  ['26.04.2024', '2024-04-26'],
  ['05/05/2024', '2024-05-05'],
  ['February 29, 2024', '2024-02-29'],
  ['Published April 26, 2024 | Updated April 28, 2024', '2024-04-26'],
  ['Washington, DC, May 12, 2014, 4:30 p.m. EDT', '2014-05-12'],
])('%j is %s', (text, date) => {
  expect(readDate(text)).toBe(date);
});

it.each([
  ['', 'nothing is printed'],
  ['February 30, 2024', 'there is no such day'],
  ['Feburary 3, 2024', 'there is no such month'],
  ['04/05/2024', 'day and month cannot be told apart'],
  ['April 26, 24', 'the century is missing'],
  ['April 26, 20244', 'there is no such year'],
  ['April 24-26, 2024', 'it is a stretch of days'],
  ['24–26 April 2024', 'it is a stretch of days'],
  ['January 26, 2021 – January 20, 2025', 'it is a term of office'],
  ['2024-13-01', 'there is no such month'],
  ['April 2024', 'the day is missing'],
  ['202-647-2492', 'it is a telephone number'],
  [`April 26, 2024 ${'and so on '.repeat(100)}`, 'it is prose'],
])('%j is no date: %s', (text) => {
  expect(readDate(text)).toBeNull();
});
