import { describe, expect, it } from 'vitest';
import { castOf } from './cast';

const MET = 'Secretary of State Grace Hart met today with Czech Foreign Minister Petr Lipka in Prague. ';
const THREE =
  'Deputy Secretary of State Ruth Calder spoke with Japanese Vice Foreign Minister Sato Kenji and Republic of Korea First Vice Foreign Minister Han Ji-woo. ';

/** Whom the last reference with these words means. */
const meant = (body: string, words: string) => {
  const reference = castOf(body).references.findLast((one) => one.text.toLowerCase() === words.toLowerCase());
  return reference ? [...reference.people].sort() : null;
};

describe('a bare title', () => {
  it.each([
    [`${MET}The Secretary thanked Petr Lipka.`, 'Secretary', ['grace-hart']],
    [`${MET}The Foreign Minister agreed.`, 'Foreign Minister', ['petr-lipka']],
    [`${MET}The Secretary and Foreign Minister agreed.`, 'Foreign Minister', ['petr-lipka']],
    [`${MET}The Czech Foreign Minister agreed.`, 'Czech Foreign Minister', ['petr-lipka']],
    [
      'Secretary Hart met with Qatari Minister of Foreign Affairs Hamad Al Misnad. The Foreign Minister agreed.',
      'Foreign Minister',
      ['hamad-al-misnad'],
    ],
    [
      'Secretary Hart met with Omani Deputy Minister of Defense Salim al-Harthi. The Deputy Defense Minister agreed.',
      'Deputy Defense Minister',
      ['salim-al-harthi'],
    ],
    [
      'Secretary Hart met with South African Minister of International Relations and Cooperation Thandi Nkosi. The Foreign Minister agreed.',
      'Foreign Minister',
      ['thandi-nkosi'],
    ],
    [
      'Secretary Hart met with Holy See Secretary of State Cardinal Pio Bassi. The Secretary thanked the Cardinal.',
      'Cardinal',
      ['pio-bassi'],
    ],
    [
      'Secretary Hart met with Holy See Secretary of State Cardinal Pio Bassi. The Secretary thanked the Cardinal.',
      'Secretary',
      ['hart'],
    ],
    [
      `${THREE}The Deputy Secretary and Vice Foreign Ministers agreed.`,
      'Vice Foreign Ministers',
      ['han-ji-woo', 'sato-kenji'],
    ],
    [`${MET}The ASEAN foreign ministers agreed.`, 'ASEAN foreign ministers', []],
    [
      'Secretary Hart met with Indian External Affairs Minister Anil Rao. The Foreign Minister agreed.',
      'Foreign Minister',
      ['anil-rao'],
    ],
    ['Secretary Hart met with Indian External Affairs Minister Anil Rao. EAM thanked her.', 'EAM', ['anil-rao']],
    [
      'Secretary Hart met with Congolese Foreign Minister Marie Ilunga and Rwandan Foreign Minister Paul Mugabo. Both Ministers agreed.',
      'Both Ministers',
      ['marie-ilunga', 'paul-mugabo'],
    ],
    [
      'Secretary Hart met with Omani Minister of Defense Salim al-Harthi and Vice Minister of Defense Ali Nasser. The Secretary, Minister, and Vice Minister agreed.',
      'Minister',
      ['salim-al-harthi'],
    ],
  ])('%# means its holder', (body, words, people) => {
    expect(meant(body, words)).toEqual(people);
  });

  it('is none where it names the office', () => {
    expect(meant(`${MET}He spoke as Foreign Minister of a small land.`, 'Foreign Minister')).toBeNull();
  });
});

describe('a pronoun', () => {
  it('"they" is the subject and whom its sentence named', () => {
    const body =
      'Secretary of State Grace Hart and Under Secretary Ruth Calder met with Peruvian President Rosa Quispe. The two delegations agreed. The Secretary thanked President Quispe, and they discussed trade.';
    expect(meant(body, 'they')).toEqual(['grace-hart', 'rosa-quispe']);
  });
  it.each([
    [`${MET}They discussed trade.`, 'They', ['grace-hart', 'petr-lipka']],
    [`${MET}The Secretary thanked the Foreign Minister. She stressed trade.`, 'She', ['grace-hart']],
    [`${MET}Foreign Minister Lipka spoke first. He thanked the Secretary.`, 'He', ['petr-lipka']],
    [
      `${THREE}Deputy Secretary Calder and Vice Foreign Minister Sato stayed. They agreed.`,
      'They',
      ['ruth-calder', 'sato-kenji'],
    ],
    [`${THREE}They discussed trade.`, 'They', ['han-ji-woo', 'ruth-calder', 'sato-kenji']],
    [
      'Secretary Hart met with Ukraine’s First Lady, Daria Petrenko. The First Lady spoke of schools. She thanked the Secretary.',
      'She',
      ['daria-petrenko'],
    ],
  ])('%# goes by the flow of the text', (body, words, people) => {
    expect(meant(body, words)).toEqual(people);
  });
});

describe('two bare titles joined', () => {
  it('are two people', () => {
    const body =
      'Deputy Secretary of State Ruth Calder met today with Jan Adler, Secretary of the Department of Foreign Affairs. ' +
      'The Deputy Secretary and the Secretary agreed.';
    expect(meant(body, 'Deputy Secretary')).toEqual(['ruth-calder']);
    expect(meant(body, 'Secretary')).toEqual(['jan-adler']);
  });
  it('and a number mean the others', () => {
    expect(meant(`${THREE}The Deputy Secretary and the two vice ministers agreed.`, 'the two vice ministers')).toEqual([
      'han-ji-woo',
      'sato-kenji',
    ]);
  });
});

describe('a group', () => {
  const BOTH = ['grace-hart', 'petr-lipka'];

  it.each([
    ['The two discussed trade.', 'The two', BOTH],
    ['Both leaders welcomed the talks.', 'Both leaders', BOTH],
    ['The two leaders welcomed the talks.', 'The two leaders', BOTH],
    ['The leaders welcomed the talks.', 'The leaders', BOTH],
    ['The two sides agreed.', 'The two sides', BOTH],
    ['Both sides agreed.', 'Both sides', BOTH],
    ['The parties agreed.', 'The parties', BOTH],
    ['The two delegations agreed.', 'The two delegations', BOTH],
    ['The U.S. delegation stressed trade.', 'The U.S. delegation', ['grace-hart']],
    ['The Czech side agreed.', 'The Czech side', ['petr-lipka']],
    ['The Secretary and her counterpart agreed.', 'her counterpart', ['petr-lipka']],
    ['The Secretary noted that both expressed support.', 'both', BOTH],
    ['Participants agreed.', 'Participants', BOTH],
    ['All agreed.', 'All', BOTH],
    ['The officials agreed.', 'The officials', BOTH],
    ['The co-chairs agreed.', 'The co-chairs', BOTH],
    ['U.S. officials expressed concern.', 'U.S. officials', ['grace-hart']],
    ['U.S. and Czech officials discussed trade.', 'U.S. and Czech officials', BOTH],
    ['Officials discussed trade.', 'Officials', BOTH],
    ['Ministers discussed trade.', 'Ministers', BOTH],
    ['Both governments agreed to meet again.', 'Both governments', BOTH],
    ['The Secretary briefed the group, and all expressed hope.', 'all', BOTH],
    ['The G7 ministers discussed trade.', 'The G7 ministers', BOTH],
  ])('%s', (sentence, words, people) => {
    expect(meant(MET + sentence, words)).toEqual(people);
  });

  it.each([
    'The two countries are allies.',
    'Both the United States and Ukraine are firm.',
    'The group of seven met.',
    'Peruvian officials expressed concern.',
    'Reporters heard that U.S. officials were there.',
  ])('is none in "%s"', (sentence) => {
    expect(castOf(MET + sentence).references).toEqual([]);
  });
});
