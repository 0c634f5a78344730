import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analysis/analyze';
import { release } from '../release';
import { told, toldBy } from './told';

const BOTH = 'Hart, Lipka';

describe('a head verb', () => {
  it.each([
    ['The Secretary underscored the need for restraint.', ['emphasize: Hart']],
    ['The Foreign Minister condemned the attack.', ['condemn: Lipka']],
    ['The Secretary and the Foreign Minister discussed trade.', [`discuss: ${BOTH}`]],
    ['Secretary Hart and Foreign Minister Lipka affirmed their friendship.', [`reaffirm: ${BOTH}`]],
    ['The Secretary called on all parties to lay down arms.', ['urge: Hart']],
    ['The Secretary called on all to condemn the attack and to support the mission.', ['urge: Hart']],
    ['The Secretary made clear that there would be consequences for any attack.', ['warn: Hart']],
    ['The Secretary made clear that the door is open.', ['emphasize: Hart']],
    ['The Secretary made clear that, absent changes, he would take measures to protect trade.', ['warn: Hart']],
    ['The Secretary made clear that she would take steps to deepen trade.', ['emphasize: Hart']],
    ['The Secretary briefed the Foreign Minister on her trip.', ['inform: Hart']],
    ['The two sides had open and productive discussions on trade.', [`discuss: ${BOTH}`]],
    ['They had a candid and constructive exchange.', [`discuss: ${BOTH}`]],
    ['The Secretary stressed that the allies are united and resolved to stand firm.', ['emphasize: Hart']],
    ['The Secretary committed to working with allies.', ['support: Hart']],
    ['They engaged in a frank discussion of trade.', [`discuss: ${BOTH}`]],
    ['The Secretary called on the rebels to lay down arms and instead engage in dialogue.', ['urge: Hart']],
    ['They traded views on the harvest.', [`discuss: ${BOTH}`]],
    ['The Secretary asked the Foreign Minister about the harvest.', ['discuss: Hart']],
    ['The Secretary asked the Foreign Minister to open the border.', ['urge: Hart']],
    ['The Secretary spelled out the conditions.', ['inform: Hart']],
    ['The Secretary put the smugglers on notice.', ['warn: Hart']],
    ['They were aligned on the need for calm.', [`agree: ${BOTH}`]],
    ['The Secretary and the Foreign Minister were in full agreement that the border must open.', [`agree: ${BOTH}`]],
    ['There was broad agreement on the need for calm.', [`agree: ${BOTH}`]],
    ['Also on the agenda were trade and the harvest.', [`discuss: ${BOTH}`]],
    ['They were united in condemning the attack.', [`condemn: ${BOTH}`]],
    ['The Secretary reviewed with the Foreign Minister plans for the harvest.', [`discuss: ${BOTH}`]],
    ['The Secretary shared her plans and emphasized their commitment to trade.', ['inform: Hart', 'emphasize: Hart']],
    ['They held talks on June 7.', []],
    ['They held talks on trade.', [`discuss: ${BOTH}`]],
    ['She and the Foreign Minister discussed trade.', [`discuss: ${BOTH}`]],
    ['She and her counterpart condemned the attack.', [`condemn: ${BOTH}`]],
    ['She and her E3 counterpart condemned the attack.', [`condemn: ${BOTH}`]],
    ['The Foreign Minister called on Prime Minister Jan Novak.', []],
    ['The Foreign Minister called on Prime Minister Jan Novak to act.', ['urge: Lipka']],
    ['They condemned all attacks, including missile launches and reported troop movements.', [`condemn: ${BOTH}`]],
    [
      'The Secretary previewed next steps, making clear that aid will depend on progress.',
      ['inform: Hart', 'warn: Hart'],
    ],
    ['They shared an interest in calm.', [`emphasize: ${BOTH}`]],
    ['They shared the view that the border must open.', [`agree: ${BOTH}`]],
    ['Among the topics discussed were trade and the harvest.', [`discuss: ${BOTH}`]],
    ['Issues discussed included trade and the harvest.', [`discuss: ${BOTH}`]],
    ['The Secretary expressed her and the President’s condolences.', ['condole: Hart']],
    ['The Secretary conveyed unwavering support for the reforms.', ['support: Hart']],
    ['The Secretary met Petr Lipka, with whom she discussed trade.', [`discuss: ${BOTH}`]],
    ['The Secretary raised with the Foreign Minister the plans for the harvest.', ['discuss: Hart']],
    [
      'The Secretary expressed support for the reforms and concern over the arrests.',
      ['support: Hart', 'concern: Hart'],
    ],
    ['The Secretary expressed appreciation for the visit and support for the reforms.', ['thank: Hart']],
    ['The Secretary offered her condolences and help.', ['condole: Hart', 'support: Hart']],
    [
      'The talks turned to trade, with the Secretary stressing the need for calm.',
      [`discuss: ${BOTH}`, 'emphasize: Hart'],
    ],
  ])('%s', (sentence, statements) => {
    expect(told(sentence)).toEqual(statements);
  });
});

describe('coordination', () => {
  it('of two acts makes two statements', () => {
    expect(told('The Secretary reaffirmed her support and condemned the attack.')).toEqual([
      'reaffirm: Hart',
      'condemn: Hart',
    ]);
  });
  it('of two verbs of one act makes one', () => {
    expect(told('The Secretary stressed the need for calm and underlined the value of talks.')).toEqual([
      'emphasize: Hart',
    ]);
  });
  it('of three acts in a list makes three', () => {
    expect(told('They welcomed the truce, condemned the attack, and agreed to meet again.')).toEqual([
      `welcome: ${BOTH}`,
      `condemn: ${BOTH}`,
      `agree: ${BOTH}`,
    ]);
  });
  it('of clauses gives each its own subject', () => {
    expect(told('The Secretary thanked Petr Lipka, and the Foreign Minister welcomed the aid.')).toEqual([
      'thank: Hart',
      'welcome: Lipka',
    ]);
  });
  it('finds what is pledged behind an adjective', () => {
    expect(told('The Secretary praised the reforms and pledged continued help.')).toEqual([
      'welcome: Hart',
      'support: Hart',
    ]);
  });
  it('passes over verbs that are no acts', () => {
    expect(told('The two built on earlier talks and discussed trade.')).toEqual([`discuss: ${BOTH}`]);
  });
  it('takes no participle before a noun for a verb', () => {
    expect(told('The Secretary stressed unity and shared values.')).toEqual(['emphasize: Hart']);
  });
});

describe('an infinitive', () => {
  it.each([
    ['held a call with Czech Foreign Minister Petr Lipka today to discuss trade.', [`discuss: ${BOTH}`]],
    ['spoke with Czech Foreign Minister Petr Lipka to continue coordinating aid.', [`discuss: ${BOTH}`]],
    ['met with Czech Foreign Minister Petr Lipka to continue to press for aid.', ['urge: Hart']],
    [
      'met with Czech Foreign Minister Petr Lipka in Prague for discussions on trade and the harvest.',
      [`discuss: ${BOTH}`],
    ],
    [
      'met with Czech Foreign Minister Petr Lipka. The visit was a chance for the ministers to discuss trade.',
      [`discuss: ${BOTH}`],
    ],
    ['met with Czech Foreign Minister Petr Lipka. The visit shows their will to address great challenges.', []],
  ])('of a contact: Secretary of State Grace Hart %s', (body, statements) => {
    expect(toldBy(`Secretary of State Grace Hart ${body}`)).toEqual(statements);
  });
  it('of purpose, "to discuss", is said of both sides', () => {
    expect(
      toldBy('Secretary of State Grace Hart met today with Czech Foreign Minister Petr Lipka to discuss trade.'),
    ).toEqual([`discuss: ${BOTH}`]);
  });
  it('of any other purpose is the subject’s alone', () => {
    expect(
      toldBy('Secretary of State Grace Hart spoke today with Czech Foreign Minister Petr Lipka to condemn the attack.'),
    ).toEqual(['condemn: Hart']);
  });
  it('carries the act of a verb that has none', () => {
    expect(told('The Secretary used the meeting to reiterate her support.')).toEqual(['reaffirm: Hart']);
  });
  it('behind "agreed" is what was agreed, not an act', () => {
    expect(told('They agreed to condemn any attack and to review the treaty.')).toEqual([`agree: ${BOTH}`]);
  });
  it('behind a noun is no act', () => {
    expect(told('The Secretary welcomed efforts to condemn the attack.')).toEqual(['welcome: Hart']);
  });
});

describe('a participle', () => {
  it('with a content of its own is an act', () => {
    expect(told('The Secretary reaffirmed her support, noting that more is needed.')).toEqual([
      'reaffirm: Hart',
      'emphasize: Hart',
    ]);
  });
  it('before its subject belongs to it', () => {
    expect(told('Noting the coming vote, the Secretary reiterated her support.')).toEqual([
      'emphasize: Hart',
      'reaffirm: Hart',
    ]);
  });
  it('behind “in addition to” belongs to the subject', () => {
    expect(told('In addition to discussing trade, the Secretary commended the vote.')).toEqual([
      'discuss: Hart',
      'welcome: Hart',
    ]);
  });
  it('in a list is no act', () => {
    expect(told('They discussed ways of ending the war, recognizing borders, and building trust.')).toEqual([
      `discuss: ${BOTH}`,
    ]);
  });
});

describe('a noun that acts', () => {
  it('makes a review a discussion, whatever carries it', () => {
    expect(told('They carried out a review of ties.')).toEqual([`discuss: ${BOTH}`]);
    expect(told('They carried a burden regarding ties.')).toEqual([]);
    expect(told('They undertook talks regarding ties.')).toEqual([`support: ${BOTH}`]);
  });
  it.each([
    ['The Secretary expressed appreciation for the hospitality.', ['thank: Hart']],
    ['The Secretary raised concerns about the law.', ['concern: Hart']],
    ['The Secretary raised the matter of tariffs.', ['discuss: Hart']],
    ['The Foreign Minister provided an update on the talks.', ['inform: Lipka']],
    ['The Secretary offered her condolences.', ['condole: Hart']],
    [
      'The Secretary expressed her gratitude for the welcome and her concern about the law.',
      ['thank: Hart', 'concern: Hart'],
    ],
    ['The Secretary relayed her condolences.', ['condole: Hart']],
    ['The two had candid, in-depth, and constructive discussions on trade.', [`discuss: ${BOTH}`]],
  ])('%s', (sentence, statements) => {
    expect(told(sentence)).toEqual(statements);
  });
  it('decides less than its verb where that is an act', () => {
    expect(told('The Secretary highlighted her concern about the law.')).toEqual(['emphasize: Hart']);
  });
});

describe('sentences without a person for a subject', () => {
  it.each([
    ['Topics discussed included trade and travel.', [`discuss: ${BOTH}`]],
    ['The discussion focused on trade.', [`discuss: ${BOTH}`]],
    ['Also discussed were the coming elections.', [`discuss: ${BOTH}`]],
    ['The United States remains committed to peace.', []],
    ['The United States condemned the attack last week.', []],
    ['We call on all parties to lay down arms.', []],
    ['The parliament condemned the attack.', []],
    ['It is a place that many discussed.', []],
  ])('%s', (sentence, statements) => {
    expect(told(sentence)).toEqual(statements);
  });
});

describe('groups', () => {
  const THREE =
    'Secretary of State Grace Hart met today with Czech Foreign Minister Petr Lipka and Omani Foreign Minister Salim al-Harthi. ';
  const ALL = 'Hart, Lipka, salim-al-harthi';
  it.each([
    ['They agreed to meet again.', [`agree: ${ALL}`]],
    ['All three agreed to meet again.', [`agree: ${ALL}`]],
    ['Participants discussed trade.', [`discuss: ${ALL}`]],
    ['All participants agreed to meet again.', [`agree: ${ALL}`]],
    ['The group discussed trade.', [`discuss: ${ALL}`]],
    ['The group has claimed the attack.', []],
    ['The Omani side condemned the attack.', ['condemn: salim-al-harthi']],
  ])('%s', (sentence, statements) => {
    expect(toldBy(THREE + sentence)).toEqual(statements);
  });
  it('are those of the latest contact', () => {
    expect(
      toldBy(`${THREE}The Secretary also met with Peruvian President Rosa Quispe. They discussed mining.`).at(-1),
    ).toBe('discuss: Hart, rosa-quispe');
  });
});

describe('a guest', () => {
  it('welcomed to a place is met, what a guest did is welcomed', () => {
    expect(
      toldBy('Secretary of State Grace Hart welcomed Czech Foreign Minister Petr Lipka to Washington today.'),
    ).toEqual([]);
    expect(told('The Secretary welcomed Petr Lipka’s reforms.')).toEqual(['welcome: Hart']);
  });
});

describe('quoted words', () => {
  it('are said by whom the sentence names', () => {
    expect(told('“We will not look away,” Secretary Hart said.')).toEqual(['emphasize: Hart']);
    expect(told('“We will not look away,” said Secretary Hart.')).toEqual(['emphasize: Hart']);
  });
});

describe('remarks', () => {
  it('make no statements', () => {
    const text =
      'Grace Hart, Secretary of State\nSECRETARY HART: Good morning. We discussed trade, and I condemned the attack.\nQUESTION: Why?\nSECRETARY HART: I emphasized it.';
    const { kind, officials, statements } = analyze(release(text, { title: 'Secretary Hart at a Press Availability' }));
    expect(kind).toBe('remarks');
    expect(officials.map(({ name }) => name)).toEqual(['Grace Hart']);
    expect(statements).toEqual([]);
  });
});

describe('an earlier contact', () => {
  it('is not told again', () => {
    expect(told('The Secretary thanked Petr Lipka, who had condemned the attack, for his candor.')).toEqual([
      'thank: Hart',
    ]);
  });
});
