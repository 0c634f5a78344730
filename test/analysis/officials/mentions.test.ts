import { describe, expect, it } from 'vitest';
import { mentionsOf } from './cast';

const MET = 'Secretary Hart met today with ';

describe('a named mention', () => {
  it.each([
    // U.S. and foreign titles
    'Deputy Secretary of State Ruth B. Calder',
    'Special Representative for Afghanistan Thomas West',
    'Special Representative West',
    'Under Secretary of State for Economic Growth, Energy, and the Environment Ines F. Mora',
    'Assistant Secretary of State for the Bureau of Democracy, Human Rights, and Labor Paul R. Dent',
    'Special Presidential Envoy for Hostage Affairs Ambassador Owen Pike',
    'Norwegian State Secretary Berit Holm',
    'UK Foreign Secretary Alice Thorne',
    'PRC State Councilor and Foreign Minister Qin Yu',
    'Danish Permanent Secretary Jens Moller Ravn',
    'Japanese Ministry of Foreign Affairs Director General for Asian and Oceanian Affairs Sato Kenji',
    'EU High Representative for Foreign Affairs and Security Policy Carlo Bassi',
    'Israeli National Security Advisor-designate Dr. Avi Rosen',
    'Dutch Ministry of Foreign Affairs Political Director Pieter van der Velde',
    'OSCE Chairman-in-Office Jan Kowal',
    'Chargé d’Affaires Nora Quill',
    'UN Secretary-General’s Special Envoy for Yemen Lars Berg',
    'Foreign Minister and Deputy Prime Minister of Kazakhstan Nurlan Abenov',
    'Lars de Berg, the UN Secretary-General’s Personal Envoy for Western Sahara',
    'Special Representative of the UN Secretary-General for Libya Amin Haddad',
    'Acting Haitian Prime Minister Jean-Luc Belizaire',
    'Cambodian Deputy Prime Minister/Foreign Minister Sok Chenda',
    'Polish Foreign Minister and OSCE Chairman-in-Office Jan Kowal',
    'Yemeni Presidential Leadership Council President Rashid al-Amri',
    'French MFA Secretary General Luc Moreau',
    'Foreign Minister II Dato Azlan Yusuf',
    'Federated States of Micronesia President David Poll',
    'President-elect Tomas Vega',
    'Sudanese Armed Forces Commander General Omar el-Tayeb',
    'Special Presidential Envoy for Peace Lieutenant General (Ret.) Walter Dunn',
    'Presidential Aide Pavel Sorokin',
    'Diplomatic Advisor to the French President Luc Moreau',
    'Minister of Foreign Affairs Senator the Hon Ruby Ashe',
    'Minister of Defence the Rt Hon Colin Marsh KC MP',
    'Under Secretary for Arms Control and International Security Ambassador Nell Quist',
    'Undersecretary for Bilateral Relations and ASEAN Affairs Ma. Rosa Villar',
    'Foreign Minister and OSCE Chair Jan Kowal',
    'HR/VP Carlo Bassi',
    'Papua New Guinea’s Prime Minister, the Hon. Peter Kila MP',
    'Director-General for Boundary and Ocean Affairs Han Ling',
    'Senior Official for the Office of Global Women’s Issues Ida Moss',
    'NSA Alice Thorne',
    // names
    'Korean Special Representative Han Do-hoon',
    'Defense Minister An Gyu-min',
    'Foreign Minister Reza Amir-Kazemi',
    'Foreign Adviser Md. Anwar Karim',
    'Vice President J.D. Hollis',
    'Foreign Minister Dato’ Seri Azlan bin Yusuf',
    'Foreign Minister U Thet Naing',
    'Qatari Minister of Foreign Affairs Hamad bin Khalid Al Misnad',
    'Crown Prince Sultan bin Fahd Al Rashid',
    'Kuwaiti Foreign Minister Sheikh Salem Nasser Al-Mohammad Al-Salem',
    'Republic of Korea (ROK) First Vice Foreign Minister Han Ji-woo',
    'Palauan President Tobias Reng, Jr.',
    'Iraqi Prime Minister Karim Shia’ al-Tamimi',
    'Minister al-Shaba',
    'PRC Vice Premier He Lianfeng',
    'Vice Premier He',
    'DPRK Defense Minister No Kwang-su',
    'Legislative Yuan Speaker You Shi-bin',
    'Director Will Burnett',
    'Thai Foreign Minister Don Pramuan',
    'Special Envoy for Sudan Robert King',
    'Special Representative for Kenya Thomas West',
    'Special Representative West',
    'Ambassador Dean Thorne',
    'Israeli Knesset Speaker Amir Ohan',
    'Prime Minister Dr. the Honorable Keith Rolle',
    'U.S. Chargé d’Affaires ad interim Nora Quill',
    'Lord Ashby of Wimborne, Minister of State for the Middle East',
    'New York City Mayor Bill Dorn',
    'Finance Minister Smt. Lata Iyer',
    'Nigerian National Security Advisor Mallam Bala Gusau',
    'Cambodian Prime Minister Samdech Hun Vanna',
    'Secretary of Defense Miles J. Ward III',
    'Turkish Foreign Minister Çağlar Gündoğdu',
    'Foreign Minister Israel Mazor',
    'UK Prime Minister May',
    'PRC President Xi',
    // countries on either side
    'His Majesty King Idris II of Jordan',
    'Ukraine’s Prime Minister Oleh Petrenko',
    'Foreign Minister of the Kingdom of Saudi Arabia, Prince Fahd bin Turki Al Saud',
    'Ukraine’s First Lady, Daria Petrenko',
    'President of the Kurdistan Region of Iraq, Azad Salih',
    // titles behind the name
    'Lt. Gen. Marc Webb, Director of Operations, Joint Staff',
    'Luc Moreau, head of cabinet of the President of the European Council',
    'Bounmy Vong, Deputy Minister of Foreign Affairs of the Lao People’s Democratic Republic',
    'Sir Hugh Lane, the United Kingdom’s National Security Adviser',
    // houses
    'AFL-CIO President Walter Quinn',
    'Council of Ministers Chair Vesna Krish',
    'Afghan High Council for National Reconciliation Chair Dr. Abdul Karim',
    'Egyptian General Intelligence Directorate Director General Abbas Kamil',
    'Spanish Minister for Foreign Affairs, European Union and Cooperation José Manuel Olmos',
    'Secretary General of the Organization for Trade Development and Cooperation (OECD) Mats Kron',
    'Sudanese Armed Forces (SAF) Commander General Abdel al-Tayeb',
    'Asaad al-Shaba, Foreign Minister of the Syrian interim authorities',
    'Iraqi Kurdistan Regional Government Prime Minister Azad Salih',
  ])('is read whole: %s', (mention) => {
    expect(mentionsOf(`${MET}${mention} to discuss trade.`)).toContain(mention);
  });

  it('leaves out the article, the possessive and adjectives that are no country', () => {
    expect(mentionsOf(`${MET}the new British Ambassador Hugh Lane.`)).toContain('British Ambassador Hugh Lane');
    expect(mentionsOf(`${MET}President Vega’s National Security Advisor Lia Soto.`)).toEqual([
      'Secretary Hart',
      'President Vega',
      'National Security Advisor Lia Soto',
    ]);
  });

  it('has in it the noun of an organisation named before', () => {
    expect(mentionsOf('Secretary Hart spoke of the IAEA with the Agency’s Director General Rafa Gross.')).toEqual([
      'Secretary Hart',
      'Agency’s Director General Rafa Gross',
    ]);
    expect(mentionsOf('Secretary Hart met with the Agency’s Director General Rafa Gross.')).toContain(
      'Director General Rafa Gross',
    );
  });

  it('keeps "former" and "late"', () => {
    expect(mentionsOf(`${MET}former Kenyan President Peter Odhiambo.`)).toContain(
      'former Kenyan President Peter Odhiambo',
    );
  });

  it('parts a shared title: each has their own name, the first the title', () => {
    expect(
      mentionsOf(
        'Secretaries Hart and Ward met with Foreign Ministers Oleh Petrenko of Ukraine and Jan Kowal of Poland.',
      ),
    ).toEqual(['Secretaries Hart', 'Ward', 'Foreign Ministers Oleh Petrenko of Ukraine', 'Jan Kowal of Poland']);
  });

  it('parts a title that stands for another from the one before a name', () => {
    expect(
      mentionsOf(`${MET}Czech Foreign Minister Petr Lipka. The Secretary and Foreign Minister Lipka discussed trade.`),
    ).toEqual(['Secretary Hart', 'Czech Foreign Minister Petr Lipka', 'Foreign Minister Lipka']);
  });
});

describe('people without a title', () => {
  it('are found by their short name once they are known', () => {
    expect(mentionsOf(`${MET}Polish Foreign Minister Jan Kowal. Kowal agreed.`)).toContain('Kowal');
  });

  it.each([
    ['journalist Vera Lind', 'Vera Lind'],
    ['the imprisonment of Pavel Orlov', 'Pavel Orlov'],
    ['Pavel Orlov’s release', 'Pavel Orlov'],
    ['wrongfully detained Americans Paul Orlov', 'Paul Orlov'],
    ['Elena Orlova, sister of the detainee', 'Elena Orlova'],
    ['Nobel laureate Amina Diallo', 'Amina Diallo'],
    ['Pavel Orlov, who was detained in May', 'Pavel Orlov'],
    ['holding Gorov accountable for his war', 'Gorov'],
    ['the case of Dr. Pavel Orlov', 'Dr. Pavel Orlov'],
    ['Gorov’s decision to invade', 'Gorov'],
  ])('are found by the words around: %s', (words, mention) => {
    expect(mentionsOf(`Secretary Hart discussed ${words}.`)).toContain(mention);
  });

  it('are found one after the other behind a plural', () => {
    expect(mentionsOf('Secretary Hart raised the cases of U.S. citizens Ann Poole, Max Reyes, and Lee Chan.')).toEqual([
      'Secretary Hart',
      'Ann Poole',
      'Max Reyes',
      'Lee Chan',
    ]);
  });
});

describe('no person', () => {
  it.each([
    'the Calder-Ward Administration',
    'the Calder administration',
    'the Vega-Soto regime',
    'the Lagan/Holy Monday Agreement',
    'the Orlov Act',
    'King Idris University',
    'the Peter Odhiambo Foundation',
    'John B. Calder International Airport',
    'Lake Calder',
    'Executive Order 14024',
    'the Foreign Ministers’ Meeting',
    'U.S.-Ruritania Strategic Dialogue',
    'Hayat Tahrir al-Sham and Boko Haram',
    'the Great Hall of the People',
    'Ryanair Flight 4978',
    'the Office of the Secretary of Defense',
    'Cox’s Bazar and Bahir Dar',
    'the Hart family',
    'a Sister Site Agreement',
    'the Dean Calder Auditorium',
    'the allies that co-host Cobra Gold',
  ])('stands in the name of a thing: %s', (thing) => {
    expect(mentionsOf(`Secretary Hart discussed ${thing}.`)).toEqual(['Secretary Hart']);
  });

  it('is read in the line of attribution', () => {
    expect(mentionsOf(`${MET}Polish Foreign Minister Jan Kowal.`)).not.toContain('Spokesperson Dana Reed');
  });
});
