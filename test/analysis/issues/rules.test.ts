import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/analysis/analyze';
import { release } from '../release';
import { reads } from './marked';

describe('what only sounds like an issue is none', () => {
  test.each([
    'They recalled the resolutions of the UN Security Council and other UN Security Council resolutions.',
    'The National Security Advisor joined the Secretary of Defense and the Minister of Trade.',
    'The Biden-Harris Administration thanked the Department of Energy.',
    'He spoke at the Organization for Security and Cooperation in Europe.',
    'They honored those who fell in World War II.',
    'They met with civil society leaders.',
    'They spoke of cooperation with Russia.',
    'They met in Astana.',
    'They thanked him for his trip to Ukraine.',
  ])('%s', reads);
});

describe('the longest phrase wins', () => {
  test.each([
    'They discussed [economic coercion]{economic-coercion} and not the economy.',
    'They discussed [energy security]{energy-security}, [food security]{food-security}, and [health security]{health}.',
    'They discussed the [human rights situation in Tibet]{tibet}.',
    'They discussed the [Northern Ireland Protocol]{northern-ireland}.',
  ])('%s', reads);
});

describe('what leads to a wider war is decided by where', () => {
  test.each([
    'They discussed the [conflict in Gaza]{israel-palestinians} and steps that could [escalate tensions in the region]{regional-escalation}.',
    'They spoke of [Lebanon’s future]{lebanon} and ways to [de-escalate tensions]{regional-escalation} and to [prevent a wider regional conflict]{regional-escalation}.',
    'They urged [Israelis and Palestinians]{israel-palestinians} to refrain from words that [escalate tensions]{israel-palestinians}.',
    'They urged both sides to de-escalate tensions.',
    'They discussed steps to [de-escalate tensions in the Middle East]{regional-escalation} and [Houthi attacks]{yemen}.',
    'They spoke of [Syria’s future]{syria}, the [Astana process]{syria}, and a call to [cease hostilities]{syria}.',
  ])('%s', reads);
});

describe('what is sent back, and where business is done', () => {
  test.each([
    'They discussed a [joint repatriation program]{migration}, [deportation flights]{migration}, and [third-country nationals]{migration}.',
    'They discussed a more [competitive business environment]{trade-investment}.',
    'They condemned the [DPRK’s military cooperation with Russia]{russia-enablers}.',
  ])('%s', reads);
});

describe('phrases that truly join two issues give both', () => {
  test('help of one kind for one place', () => {
    const text = 'They discussed humanitarian assistance in Syria and security assistance to Ukraine.';
    const issues = analyze(
      release(`Secretary Ann Hart met today with French Foreign Minister Luc Morel. ${text}`),
    ).issues;
    expect(issues.map((issue) => issue.id).sort()).toEqual([
      'humanitarian',
      'security-cooperation',
      'syria',
      'ukraine-war',
    ]);
  });
});

describe('a mention is the phrase, whole', () => {
  test.each([
    'He backed [Ukraine’s independence, sovereignty, and territorial integrity]{ukraine-war}.',
    'They condemned [Russia’s premeditated, unprovoked, and unjustified attack on Ukraine]{ukraine-war}.',
    'They discussed the [DPRK’s (North Korea’s) unlawful ballistic missile launches]{korean-peninsula}.'.replace(
      ' (North Korea’s)',
      '',
    ),
    'They discussed [peace, security, and prosperity in the Indo-Pacific region]{indo-pacific}.',
    'They discussed the [Joint Comprehensive Plan of Action]{iran-nuclear} (JCPOA).',
    'They discussed the [defence of our allies]{security-cooperation} and [labour rights]{labor-rights}.',
    'They discussed the [SITUATION IN SYRIA]{syria}.',
  ])('%s', reads);
  test('it does not end in an owner whose thing comes after', () => {
    reads('They discussed challenges posed by [Iran’s nuclear program]{iran-nuclear}.');
  });
  test('it does not reach across sentences', () => {
    reads('They reviewed the situation. In Syria he spoke of roads.');
  });
});

describe('places name their issue where topics stand', () => {
  test.each([
    'They discussed [Syria]{syria}, [Lebanon]{lebanon}, and [Yemen]{yemen}.',
    'They spoke about regional matters, including [Ethiopia]{ethiopia-horn} and [Burma]{burma}.',
    'They coordinated on [Iran]{iran-regional}.',
    'He flew from Ethiopia to Yemen.',
    'The Secretary met Iraq Prime Minister Vane.',
  ])('%s', reads);
});

describe('what a phrase does not say is decided from the places around', () => {
  test.each([
    ['a truce', 'In Yemen all sides should extend the [truce]{yemen}.'],
    ['a truce', 'In Sudan all sides should extend the [truce]{sudan}.'],
    ['sanctions', 'Moscow must know that [sanctions]{russia-costs} will follow.'],
    ['sanctions', 'Tehran must know that [sanctions]{iran-regional} will follow.'],
    ['sanctions', 'The bank must know that [sanctions]{sanctions} will follow.'],
    ['hostages', 'They discussed the [release of the hostages]{detained-citizens}.'],
    ['hostages', 'In Israel they discussed the [release of the hostages]{israel-palestinians}.'],
    ['reforms', 'They discussed the king’s [reform agenda]{democracy-governance}.'],
    ['reforms', 'They discussed fiscal matters and the king’s [reform agenda]{economic-reform}.'],
    ['navigation', 'They discussed [freedom of navigation]{south-china-sea}.'],
    ['navigation', 'They discussed [freedom of navigation]{maritime-shipping} off Hormuz.'],
    [
      'a status quo',
      'Off [Taiwan]{taiwan-strait} nobody may [change the status quo by force or coercion]{taiwan-strait}.',
    ],
    ['a status quo', 'Nobody may change the status quo by force or coercion.'],
    ['security guarantees', 'For Kyiv they want [security guarantees]{ukraine-war}.'],
    ['security guarantees', 'For the kingdom they want [security guarantees]{security-cooperation}.'],
    ['captives', 'They spoke of [bringing their loved ones home]{detained-citizens}.'],
    ['captives', 'In [Gaza]{israel-palestinians} they spoke of [bringing their loved ones home]{israel-palestinians}.'],
    ['a safe return', 'They want the [safe return]{detained-citizens} of every captive American.'],
    ['a safe return', 'They want the safe return of the balloon.'],
    ['a wider war', 'In Lebanon they must keep the [conflict from widening]{regional-escalation}.'],
    ['weapons', 'In Lebanon they want all [weapons under state control]{lebanon}.'],
    ['weapons', 'They want all weapons under state control.'],
    ['a security mission', 'In Port-au-Prince they want a [security mission]{haiti}.'],
    ['border crossings', 'They want new border crossings in the north.'],
    ['maritime security', 'They discussed [maritime security]{regional-security}.'],
    ['maritime security', 'They discussed [maritime security]{maritime-shipping} after tankers burned.'],
    ['pressure', 'They backed [maximum pressure]{iran-regional}.'],
    ['pressure', 'On Pyongyang they backed [maximum pressure]{korean-peninsula}.'],
    ['detention', 'She raised all who are [unjustly detained]{human-rights}.'],
    ['detention', 'She raised American teachers who are [unjustly detained]{detained-citizens}.'],
    ['a war without a place', 'They spoke of an end to the war.'],
  ])('%s: %s', (_, sentence) => reads(sentence));
  test('in an earlier sentence when there is none in its own', () => {
    reads(
      'They met in Kyiv. They spoke of [the unprovoked war]{ukraine-war} and its cost.'.replace(
        '[the unprovoked war]',
        'the unprovoked [war]',
      ),
    );
  });
  test('whose sovereignty it is has been said', () => {
    reads('He backed Georgia’s sovereignty and territorial integrity, and spoke of Kyiv.');
  });
});

describe('what stands around a phrase', () => {
  test.each([
    ['refers back', 'In Ukraine they spoke of the [war]{ukraine-war}. Both regret this war.'],
    ['asks, and does not name a topic', 'They called on the PRC to explain itself.'],
    ['says only whence costs come', 'They discussed the severe costs of the [war in Ukraine]{ukraine-war}.'],
    ['says that people were met', 'They met with teachers and civil society leaders.'],
    ['says what befalls them', 'They discussed [restrictions on civil society leaders]{democracy-governance}.'],
    ['joins two ends of one tie', 'They praised the [U.S. partnership with both the AU and Senegal]{bilateral-ties}.'],
  ])('%s: %s', (_, sentence) => reads(sentence));
  test('tells at whose home elections are held, when it is one home', () => {
    reads('The Secretary met Libyan leaders. They discussed [national elections]{libya}.');
    reads('The Secretary met Libyan and Sudanese leaders. They discussed [national elections]{democracy-governance}.');
  });
});

describe('other years, other ministries', () => {
  test.each([
    'They discussed [Chinese economic coercion]{economic-coercion} and [fair and reciprocal trade]{trade-investment}.',
    'They discussed the [bilateral trade deficit]{trade-investment} and [non-tariff barriers]{trade-investment}.',
    'They discussed [maritime security]{regional-security} and [maritime domain awareness]{security-cooperation}.',
    'They discussed [women, peace and security]{inclusion} and [girls’ education]{inclusion}.',
    'They discussed the [return of Ukrainian children]{ukraine-war} forcibly deported by Russia.',
    'They condemned the [transfer of ballistic missiles and drones to Russia]{russia-enablers}.',
    'They vowed to [bring Americans home]{detained-citizens}.',
    'They discussed the World Trade Organization.',
    'In Sudan they agreed that the [Quad]{sudan} must act.',
    'They discussed the [Quad]{indo-pacific}.',
    'They raised [cyber security cooperation]{cyber-telecom} and [energy security cooperation]{energy-security}.',
    'They praised [U.S.-Niger relations]{bilateral-ties}.',
    'They praised the [ties between Canada and Egypt]{bilateral-ties}.',
    'In Lebanon they want a [ceasefire with Israel]{lebanon}.',
    'They discussed [oil exports through the Iraq-Türkiye pipeline]{energy-security}.',
    'They condemned the abuses in the camps and vowed to [hold perpetrators accountable]{war-crimes-accountability}.',
    'They vowed to hold perpetrators accountable.',
    'They discussed greater [defense burden-sharing]{nato}.',
    'They want more [assistance for the government and people of Ukraine]{ukraine-war}.',
    'They would strengthen [critical mineral]{critical-minerals} [supply chains]{supply-chains}.',
    'He raised the killing of a Palestinian-American journalist.',
    'They discussed [illegal logging]{environment} and the [drawdown of MONUSCO]{peacekeeping}.',
    'They raised [plots against dissidents]{transnational-repression}.',
    'They praised the [friendship with Taiwan]{taiwan-strait} and deplored [economic pressure from Beijing]{economic-coercion}.',
    'They vowed to stop [narcoterrorists]{counternarcotics}.',
    'They praised [peaceful protesters]{human-rights} and the [freedom of thought]{human-rights}.',
    'The [DPRK launch]{korean-peninsula} is a threat to regional peace and security.',
    'They discussed [threats to regional peace and security]{regional-security}.',
    'They agreed on the need for Iran to answer.',
    'They sent [food, fuel, and medicine]{humanitarian}.',
    'They discussed the root causes of recent protests.',
    'They welcomed the [delivery of heavy weaponry to Ukraine]{ukraine-war}.',
    'They upheld the [principles of the United Nations charter]{rules-based-order}.',
    'They hosted [Syrians who have fled the war]{refugees}.',
    'Japan offered greater [defense burden-sharing]{security-cooperation}.',
  ])('%s', reads);
});

describe('names of people and their offices hold no issue', () => {
  test('an envoy for a place', () => {
    const { issues } = analyze(
      release(
        'Secretary of State Ann Hart met today with UN Special Envoy for Yemen Lars Holm. They discussed the weather.',
      ),
    );
    expect(issues).toEqual([]);
  });
});
