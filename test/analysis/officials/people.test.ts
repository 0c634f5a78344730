import { describe, expect, it } from 'vitest';
import { castOf } from './cast';

const person = (body: string, name: string, more = {}) => castOf(body, more).officials.find((one) => one.name === name);

describe('mentions of one person', () => {
  it.each([
    ['a family name', 'Polish Foreign Minister Jan Kowal', 'Foreign Minister Kowal', 'Jan Kowal'],
    ['a family name that comes first', 'Japanese Foreign Minister Sato Kenji', 'Foreign Minister Sato', 'Sato Kenji'],
    ['a given name in use', 'Bruneian Foreign Minister Azlan Yusuf', 'Foreign Minister Azlan', 'Azlan Yusuf'],
    [
      'the end of a compound',
      'Qatari Prime Minister Hamad bin Khalid Al Misnad',
      'Prime Minister Al Misnad',
      'Hamad bin Khalid Al Misnad',
    ],
    [
      'a name without its diacritics',
      'Turkish Foreign Minister Çağlar Gündoğdu',
      'Foreign Minister Gundogdu',
      'Çağlar Gündoğdu',
    ],
    ['another transliteration', 'Ukrainian President Oleh Petrenskyy', 'President Petrensky', 'Oleh Petrenskyy'],
    [
      'a name without its initial',
      'Irish Foreign Minister Rory P. Quinn',
      'Foreign Minister Rory Quinn',
      'Rory P. Quinn',
    ],
    ['a numeral left out', 'Jordanian King Idris II', 'King Idris', 'Idris II'],
    [
      'another title of theirs',
      'Kazakh Deputy Prime Minister and Minister of Foreign Affairs Erlan Saparov',
      'Minister Saparov',
      'Erlan Saparov',
    ],
  ])('are gathered: %s', (_, first, second, name) => {
    const { officials } = castOf(`Secretary Hart met with ${first}. ${second} agreed.`);
    expect(officials.map((one) => one.name)).toEqual(['Hart', name]);
    expect(officials[1]!.mentions).toEqual([first, second]);
  });

  it.each([
    ['a president and a spouse', 'President Belizaire and First Lady Rose Belizaire'],
    [
      'a president and a minister of one family name',
      'Republic of Korea President Han and Foreign Minister Han Ji-woo',
    ],
    ['namesakes of two countries', 'U.S. Special Representative Kim and ROK Special Representative Kim'],
    ['ministers of two fields', 'Defense Minister Choi and Foreign Minister Choi'],
  ])('are kept from another’s: %s', (_, both) => {
    expect(castOf(`Secretary Hart discussed ${both}.`).officials).toHaveLength(3);
  });

  it('give the fullest form of the name, without honorifics', () => {
    expect(
      person('Minister Saparov met with Secretary Hart. Minister of Energy Dr. Erlan Saparov agreed.', 'Erlan Saparov'),
    ).toBeDefined();
  });
});

describe('titles', () => {
  const titles = (words: string) => castOf(`Secretary Hart met with ${words}.`).officials[1]!.titles;

  it.each([
    [
      'Kazakh Deputy Prime Minister and Minister of Foreign Affairs Erlan Saparov',
      ['Deputy Prime Minister', 'Minister of Foreign Affairs'],
    ],
    ['Acting Haitian Prime Minister Jean Belizaire', ['Acting Prime Minister']],
    ['Foreign Minister of the Kingdom of Saudi Arabia, Prince Fahd bin Turki', ['Foreign Minister']],
    ['United Nations High Commissioner for Refugees (UNHCR) Bruno Conti', ['High Commissioner for Refugees']],
    ['former U.S. Secretary of State Grace Nolan', ['Secretary of State']],
    ['Speaker of the Mongolian Parliament Bat Erdene', ['Speaker of the Parliament']],
    ['Lt. Gen. Marc Webb, Director of Operations, Joint Staff', ['Director of Operations, Joint Staff']],
    ['General Marc Webb', ['General']],
    ['Sudanese Armed Forces (SAF) Commander Abdel al-Tayeb', ['Armed Forces (SAF) Commander']],
    [
      'Secretary General of the Organization for Trade Development and Cooperation (OECD) Mats Kron',
      ['Secretary General'],
    ],
    ['Asaad al-Shaba, Foreign Minister of the Syrian interim authorities', ['Foreign Minister']],
    ['Sayyid Salim al-Harthi', []],
    ['European Commission President Ulla Brandt', ['European Commission President']],
    ['African Union Commission Chairperson Musa Keita', ['Commission Chairperson']],
    ['Cambodian Deputy Prime Minister/Foreign Minister Sok Chenda', ['Deputy Prime Minister', 'Foreign Minister']],
  ])('of %s', (words, wanted) => {
    expect(titles(words)).toEqual(wanted);
  });

  it('behind a name ends where a general is named next', () => {
    const body =
      'Secretary Hart spoke with General Omar Adam, Commander of the Sudanese Armed Forces, and General Musa Idris, Commander of the Navy.';
    expect([person(body, 'Omar Adam')?.titles, person(body, 'Musa Idris')?.titles]).toEqual([
      ['Commander of the Armed Forces'],
      ['Commander of the Navy'],
    ]);
  });

  it.each([
    [
      'Secretary Hart urged Deputy Prime Minister Sok Chenda, in his role as ASEAN Special Envoy on Burma, to act.',
      'Sok Chenda',
      ['Deputy Prime Minister', 'ASEAN Special Envoy on Burma'],
    ],
    [
      'Secretary Hart congratulated Avi Lavi today on his appointment as Alternate Prime Minister and Foreign Minister.',
      'Avi Lavi',
      ['Alternate Prime Minister', 'Foreign Minister'],
    ],
    ['Secretary Hart met with the Foreign Minister to discuss his role as OSCE Chair.', 'Hart', ['Secretary']],
    [
      'President Hart appointed Dana Levi as Special Representative for Racial Equity and Justice.',
      'Dana Levi',
      ['Special Representative for Racial Equity and Justice'],
    ],
    ['President Hart appointed Dana Levi as Special Envoy for Sudan.', 'Dana Levi', ['Special Envoy for Sudan']],
    ['Mr. Avi Lavi thanked Dana Levi on her election as President.', 'Avi Lavi', []],
  ])('are those a role or an appointment gives too: %s', (body, name, wanted) => {
    expect(person(body, name)?.titles).toEqual(wanted);
  });

  it('come once each, without their short forms', () => {
    expect(
      titles(
        'Armenian Minister of Foreign Affairs Ara Petrosyan. Minister Petrosyan and Foreign Minister Petrosyan agreed',
      ),
    ).toEqual(['Minister of Foreign Affairs', 'Foreign Minister']);
  });

  it('of a shared plural are in the singular', () => {
    const { officials } = castOf(
      'Secretary Hart met with Foreign Ministers Oleh Petrenko of Ukraine and Jan Kowal of Poland.',
    );
    expect(officials.map((one) => one.titles)).toEqual([['Secretary'], ['Foreign Minister'], ['Foreign Minister']]);
  });
});

describe('the country a person acts for', () => {
  it.each([
    ['Norwegian State Secretary Berit Holm', 'NO'],
    ['Foreign Minister Jan Kowal of Poland', 'PL'],
    ['Jan Kowal, Foreign Minister of Poland', 'PL'],
    ['ROK Special Representative for Korean Peninsula Peace and Security Affairs Han Gun', 'KR'],
    ['UN Special Envoy for Yemen Lars Berg', 'UN'],
    ['European Commission President Ulla Brandt', 'EU'],
    ['U.S. Ambassador to Ukraine Clara Boyd', 'US'],
    ['Under Secretary of State for Political Affairs Clara Boyd', 'US'],
    ['His Holiness Pope Clement', 'VA'],
    ['Special Envoy for Yemen Owen Pike', 'US'],
    ['Commerce Minister Shri Rakesh Verma', 'IN'],
    ['Secretary General of the Organization for Trade Development and Cooperation (OECD) Mats Kron', 'OECD'],
  ])('%s: %s', (words, code) => {
    expect(castOf(`Secretary Hart met with ${words}.`).officials[1]!.country).toBe(code);
  });

  it('is not guessed in a transcript that goes from country to country', () => {
    const turns =
      'SECRETARY HART: President Nolan’s commitment is clear. The Nolan Administration agrees.\nQUESTION: In Finland, President Aydin spoke again. ' +
      'And in Cuba?\nSECRETARY HART: Foreign Minister Sobol said no. Kenya and Ghana are with us.';
    const more = { title: 'Secretary Hart at a Press Availability', type: 'Remarks' };
    expect(person(turns, 'Nolan', more)?.country).toBe('US');
    expect(person(turns, 'Aydin', more)?.country).toBeNull();
    expect(person(turns, 'Sobol', more)?.country).toBeNull();
  });

  it.each([
    ['Bangladeshi Prime Minister Sheikh Rahima', 'Sheikh Rahima'],
    ['Qatari Foreign Minister Sheikh Jassim', 'Jassim'],
  ])('tells an honorific from a name: %s', (words, name) => {
    expect(castOf(`Secretary Hart met with ${words}.`).officials[1]!.name).toBe(name);
  });

  it('is another’s where ties are with a president, or a regime is theirs', () => {
    const ties =
      'Secretary Hart met with French Foreign Minister Luc Moreau and welcomed strong ties with President Marchand.';
    expect(person(ties, 'Marchand')?.country).toBe('FR');
    const regime = 'Secretary Hart spoke of Russia’s economy and the elite of President Gorov’s regime.';
    expect(person(regime, 'Gorov')?.country).toBe('RU');
  });

  it('is that of whoever conveys their president’s words, or of the office given', () => {
    const body =
      'Secretary Hart met with Nigerian Minister Bala Gusau. Minister Gusau conveyed President Tanubi’s thanks.';
    expect(person(body, 'Tanubi')?.country).toBe('NG');
    const elected = 'Secretary Hart congratulates Rodrigo Roblo on his election as Costa Rica’s next president.';
    expect(person(elected, 'Rodrigo Roblo')).toMatchObject({ country: 'CR', titles: ['president'] });
  });

  it('of an organisation’s head is not handed on', () => {
    const body = 'Secretary Hart met with Gavi CEO Dr. Seth Berk and Global Fund Executive Director Peter Sand.';
    expect(person(body, 'Peter Sand')?.country).toBeNull();
  });

  it('is handed on in a list', () => {
    const body =
      'Secretary Hart met with Israeli Prime Minister Avi Rosen and Minister of Regional Cooperation Dana Levi.';
    expect(person(body, 'Dana Levi')?.country).toBe('IL');
  });

  it('is that of the land a trip went to', () => {
    const body = 'Counselor Pike traveled to Poland. In Warsaw, he met with Deputy Foreign Minister Jan Kowal.';
    expect(person(body, 'Jan Kowal')?.country).toBe('PL');
  });

  it.each([
    ['The Secretary reaffirmed President Nolan’s strong support for Ukraine.', 'Nolan', 'US'],
    [
      'The Secretary offered condolences on the assassination of President Belizaire to the people of Haiti.',
      'Belizaire',
      'HT',
    ],
    [
      'They discussed holding President Gorov accountable for his war. Russia’s invasion of Ukraine must end.',
      'Gorov',
      'RU',
    ],
    ['They discussed President Gorov’s brutal war against Ukraine.', 'Gorov', null],
  ])('of a head of state named without one: %s', (sentence, name, code) => {
    const body = `Secretary Hart spoke today with Haitian Prime Minister Claude Joseph. ${sentence}`;
    expect(person(body, name)?.country).toBe(code);
  });

  it('without words of their own is the home country’s on another ministry’s page', () => {
    const body = 'Foreign Secretary Alice Thorne met US Secretary of State Grace Hart in London.';
    expect(person(body, 'Alice Thorne', { url: 'https://www.gov.uk/government/news/a-call' })?.country).toBe('GB');
  });
});

describe('role', () => {
  it('finds both of two people who are kin of a third', () => {
    const { officials } = castOf(
      'Special Envoy Hart met with Laura Poole and Thomas Poole, the wife and father of John Poole, and with Ann Reyes and Max Reyes, parents of a student.',
    );
    expect(officials.map(({ name, role }) => [name, role])).toEqual([
      ['Hart', 'official'],
      ['Laura Poole', 'person'],
      ['Thomas Poole', 'person'],
      ['John Poole', 'person'],
      ['Ann Reyes', 'person'],
      ['Max Reyes', 'person'],
    ]);
  });

  it('tells private people from officials', () => {
    const { officials } = castOf(
      'Secretary Hart met with Canadian citizen Ann Poole, Senator Max Reyes, and Belarusian opposition leader Vera Lind.',
    );
    expect(officials.map(({ name, role, country }) => [name, role, country])).toEqual([
      ['Hart', 'official', 'US'],
      ['Ann Poole', 'person', 'CA'],
      ['Max Reyes', 'official', 'US'],
      ['Vera Lind', 'official', 'BY'],
    ]);
  });
});

describe('titles in small letters', () => {
  it.each([
    ['Vera Lind, leader of the democratic opposition of Belarus', 'leader of the democratic opposition'],
    ['Jo Ozols, the minister of foreign affairs of Latvia', 'minister of foreign affairs'],
  ])('are read to their end: %s', (named, title) => {
    expect(castOf(`Secretary Hart met with ${named}.`).officials[1]).toMatchObject({ titles: [title] });
  });

  it('stand for who holds them: “interim Prime Minister”', () => {
    const { references } = castOf(
      'Secretary Hart met with Libyan interim Prime Minister Idris Salem. The Secretary and interim Prime Minister agreed.',
    );
    expect(references.map(({ people }) => people)).toEqual([['hart'], ['idris-salem']]);
  });
});

describe('people who are held', () => {
  const body = (said: string) => `Secretary Hart met with Latvian Foreign Minister Ilze Ozola. ${said}`;
  it.each([
    ['They raised U.S. citizen Dan Poole. Mr. Poole is home.', 'Dan Poole', 'US'],
    ['She raised the death of Zambian-American Dan Poole.', 'Dan Poole', 'US'],
    ['She said that the rebels must free Dan Poole and all others.', 'Dan Poole', null],
    ['She thanked her for freeing Dan Poole, a Canadian teacher held abroad.', 'Dan Poole', 'CA'],
  ])('are no officials: %s', (said, name, country) => {
    expect(person(body(said), name)).toMatchObject({ role: 'person', country, participant: false });
  });
});

describe('a delegation', () => {
  it('is its country’s, and so is who leads it', () => {
    const led = castOf(
      'The Latvian delegation was led by Jo Ozols, Political Director, and the Zambian delegation by Ruth Phiri, Permanent Secretary.',
    );
    expect(led.officials.map(({ country }) => country)).toEqual(['LV', 'ZM']);
    expect(person('A New Zealand delegation by Ruth Phiri, Political Director, came.', 'Ruth Phiri')?.country).toBe(
      'NZ',
    );
  });
});

describe('participants', () => {
  const present = (body: string) =>
    castOf(body)
      .officials.filter((one) => one.participant)
      .map((one) => one.name);

  it('are those who met', () => {
    expect(
      present(
        'Secretary Hart met today in Riga with Latvian Foreign Minister Ilze Ozola and Defense Minister Juris Kalns to discuss President Gorov’s war. ' +
          'She reaffirmed President Nolan’s support for the plan of Prime Minister Anna Berzina.',
      ),
    ).toEqual(['Hart', 'Ilze Ozola', 'Juris Kalns']);
  });

  it('are those who joined, and those a delegation included', () => {
    expect(
      present(
        'Secretary Hart met with a Zambian delegation that included Foreign Minister Joseph Banda and Minister of Finance Ruth Phiri. ' +
          'Deputy Secretary Calder also joined the meeting.',
      ),
    ).toEqual(['Hart', 'Joseph Banda', 'Ruth Phiri', 'Calder']);
  });

  it('are those who are named first beside one who met', () => {
    expect(
      present(
        'Deputy Secretary Hart visited Lusaka. President Joseph Banda and Deputy Secretary Hart discussed trade. Prime Minister Ruth Phiri briefed the Deputy Secretary. She saluted President Gorov.',
      ),
    ).toEqual(['Hart', 'Joseph Banda', 'Ruth Phiri']);
  });

  it('are those of whom it is said apart', () => {
    expect(
      present(
        'Secretary Hart spoke with Latvian Foreign Minister Ilze Ozola. Special Envoy Max Reyes, who joined the call, briefed her. ' +
          'The Latvian delegation included Minister of Finance Juris Kalns. They regretted that Bishop Karl Berg was held in Minsk.',
      ),
    ).toEqual(['Hart', 'Ilze Ozola', 'Max Reyes', 'Juris Kalns']);
  });

  it('are those whose title meets and whose name stands above', () => {
    const { officials } = castOf(
      'Ana Prado, Secretary-General\nThe Secretary-General met with Minister Ruth Phiri of Zambia.',
      {
        url: 'https://www.un.org/sg/a-meeting',
      },
    );
    expect(officials[0]).toMatchObject({ name: 'Ana Prado', country: 'UN', participant: true });
  });

  it('are not those of a talk between others that the contact follows up', () => {
    expect(
      present(
        'Secretary Hart spoke today with Polish Foreign Minister Jan Lis as a follow up to President Nolan’s recent call with Hungarian President Gabor Nagy.',
      ),
    ).toEqual(['Hart', 'Jan Lis']);
  });

  it('are none in a statement that reports no contact', () => {
    expect(
      present(
        'The United States condemns the arrest of opposition leader Vera Lind. President Nolan has called for her release.',
      ),
    ).toEqual([]);
  });
});

describe('a country', () => {
  const countryOf = (name: string, body: string, title: string) =>
    castOf(body, { title }).officials.find((official) => official.name === name)?.country;

  it.each([
    ['They discussed next steps on President Nolan’s Comprehensive Plan for Gaza.', 'US'],
    ['They discussed President Nolan’s efforts to end the war between Russia and Ukraine.', 'US'],
    ['The Secretary underscored President Nolan’s determination to end the war in Sudan.', 'US'],
    ['Secretary Hart reiterated that President Nolan wants the war in Ukraine to end.', 'US'],
    ['The Foreign Minister thanked President Nolan and the American people for their help in Gaza.', 'US'],
    ['Both Foreign Ministers expressed gratitude for President Nolan’s efforts in Libya.', 'US'],
    ['They welcomed the agreement brokered by President Nolan between Armenia and Azerbaijan.', 'US'],
    ['They discussed the upcoming visit of President Nolan to Cairo.', 'US'],
    ['The Secretary commended President Nolan for his support of peace in eastern Chad.', 'EG'],
    ['The Secretary expressed gratitude for President Nolan’s leadership in hosting the talks.', 'EG'],
    ['The Secretary welcomed President Nolan’s decision to release political prisoners.', 'EG'],
    ['The Foreign Minister conveyed President Nolan’s invitation to visit Cairo.', 'EG'],
  ])('of a president named without one is told by who speaks of them and how: %s', (sentence, code) => {
    const body = `Secretary Hart met today in Cairo with Egyptian Foreign Minister Omar Sabry. ${sentence}`;
    expect(countryOf('Nolan', body, 'Secretary Hart’s Meeting with Egyptian Foreign Minister Sabry')).toBe(code);
  });

  it('of a former president is not the one they spoke about', () => {
    const body =
      'Secretary of State Grace Hart spoke with former President Paul Nolan today about the situation in Nicaragua.';
    expect(countryOf('Paul Nolan', body, 'Secretary Hart’s Call with President Nolan')).toBe('US');
  });

  it('of a crown prince is no republic', () => {
    const body =
      'Secretary of State Grace Hart met with Egyptian Foreign Minister Adel Naguib in Cairo. She later spoke with Crown Prince Faris.';
    expect(countryOf('Faris', body, 'Secretary Hart’s Travel')).toBeNull();
  });
});

describe('a transcript', () => {
  const text =
    'Remarks\nSECRETARY HART: Good morning. Thank you, Foreign Minister Lipka.\nFOREIGN MINISTER LIPKA: Thank you.\nQUESTION: Mr. Minister?\nMODERATOR: Next.';

  it('gives its speakers, named as a reader would', () => {
    const { officials } = castOf(text, { title: 'Remarks', type: 'Remarks' });
    expect(officials.map(({ name, titles }) => [name, ...titles])).toEqual([
      ['Hart', 'Secretary'],
      ['Lipka', 'Foreign Minister'],
    ]);
  });
});
