// Each issue as readouts name it, in sentences of our own.
import { describe, expect, test } from 'vitest';
import { TAXONOMY } from '../../../src/analysis/taxonomy';
import { mark, plain } from './marked';

const SENTENCES: Record<string, string[]> = {
  'ukraine-war': [
    'They condemned [Russia’s unprovoked and brutal war against Ukraine]{ukraine-war} and pledged to [support Ukraine]{ukraine-war}.',
    'He repeated that [Ukraine’s sovereignty and territorial integrity]{ukraine-war} come first.',
    'They spoke of [ending the war]{ukraine-war} that Moscow began.',
  ],
  'russia-costs': [
    'Both agreed to [impose severe costs on Russia]{russia-costs} and to [hold Putin accountable]{russia-costs}.',
    'They discussed further [sanctions against Russia]{russia-costs}.',
  ],
  'russia-enablers': [
    'She raised [PRC support for Russia’s defense industrial base]{russia-enablers}.',
    'They deplored [North Korean troops fighting in Russia]{russia-enablers}.',
  ],
  nato: ['They discussed [NATO’s eastern flank]{nato}, [transatlantic unity]{nato}, and [defense spending]{nato}.'],
  'eu-integration': ['He supported the country’s [path to EU membership]{eu-integration}.'],
  'western-balkans': ['They discussed [dialogue between Kosovo and Serbia]{western-balkans}.'],
  'south-caucasus': ['He offered to host [peace talks between Armenia and Azerbaijan]{south-caucasus}.'],
  'northern-ireland': ['Both defended the [Belfast/Good Friday Agreement]{northern-ireland}.'],
  'eastern-mediterranean': [
    'They want to [reunify the island]{eastern-mediterranean} and ease [tensions in the Aegean]{eastern-mediterranean}.',
  ],
  belarus: ['They condemned the [Lukashenka regime]{belarus}.'],
  arctic: ['They discussed the [Arctic Council]{arctic} and new [icebreakers]{arctic}.'],
  'israel-palestinians': [
    'They discussed a [ceasefire in Gaza]{israel-palestinians} and a [two-state solution]{israel-palestinians}.',
    'She called for the [release of all hostages held by Hamas]{israel-palestinians}.',
  ],
  'arab-israeli-normalization': ['They hope to widen the [Abraham Accords]{arab-israeli-normalization}.'],
  'regional-escalation': ['Both want to [prevent a wider conflict]{regional-escalation}.'],
  'iran-nuclear': [
    'They discussed a [mutual return to full implementation of the JCPOA]{iran-nuclear}.',
    'They agreed that [Iran must never obtain a nuclear weapon]{iran-nuclear}.',
  ],
  'iran-regional': [
    'They discussed [Iran’s destabilizing activities]{iran-regional} and how to [hold Tehran accountable]{iran-regional}.',
  ],
  syria: ['They discussed the [political transition in Syria]{syria}.'],
  lebanon: ['He urged the army to [disarm Hizballah]{lebanon}.'],
  yemen: ['They welcomed the [truce in Yemen]{yemen}.'],
  'maritime-shipping': [
    'They condemned [attacks on commercial vessels]{maritime-shipping} off the [Strait of Hormuz]{maritime-shipping}.',
  ],
  iraq: ['They discussed [Iraq’s sovereignty]{iraq} and the [Kurdistan Regional Government]{iraq}.'],
  libya: ['They called for [elections in Libya]{libya}.'],
  'western-sahara': ['They discussed the [UN-led political process for Western Sahara]{western-sahara}.'],
  'taiwan-strait': ['They stressed [peace and stability across the Taiwan Strait]{taiwan-strait}.'],
  'south-china-sea': ['They opposed unlawful [maritime claims in the South China Sea]{south-china-sea}.'],
  'korean-peninsula': ['Both seek the [complete denuclearization of the Korean Peninsula]{korean-peninsula}.'],
  'indo-pacific': [
    'They share a vision of a [free and open Indo-Pacific]{indo-pacific}, through the [Quad]{indo-pacific} and [AUKUS]{indo-pacific}.',
  ],
  'prc-conduct': ['They discussed the [challenges posed by the PRC]{prc-conduct}.'],
  'hong-kong': ['She raised the [erosion of autonomy in Hong Kong]{hong-kong}.'],
  xinjiang: ['She raised [forced labor in Xinjiang]{xinjiang}.'],
  tibet: ['She raised [human rights in Tibet]{tibet}.'],
  burma: ['They condemned the [military coup in Burma]{burma}.'],
  afghanistan: ['They discussed the [relocation of vulnerable Afghans]{afghanistan}.'],
  'south-asia': ['He urged [dialogue between India and Pakistan]{south-asia}.'],
  'central-asia': ['They met in the [C5+1 format]{central-asia}.'],
  'ethiopia-horn': ['They discussed the [conflict in northern Ethiopia]{ethiopia-horn}.'],
  sudan: ['They want an end to the [war in Sudan]{sudan}.'],
  'drc-great-lakes': ['They discussed [violence in eastern DRC]{drc-great-lakes}.'],
  'sahel-west-africa': ['They discussed [instability in the Sahel]{sahel-west-africa}.'],
  'southern-africa': ['They discussed the [insurgency in northern Mozambique]{southern-africa}.'],
  haiti: ['They discussed the [Gang Suppression Force]{haiti}.'],
  venezuela: ['They hope for [democracy in Venezuela]{venezuela}.'],
  cuba: ['They condemned the [Cuban regime]{cuba}.'],
  nicaragua: ['They condemned the [Ortega-Murillo regime]{nicaragua}.'],
  'colombia-peace': ['They discussed [Colombia’s peace process]{colombia-peace}.'],
  'central-america': ['They discussed the [root causes of irregular migration]{central-america}.'],
  'hemispheric-security': [
    'They discussed [security in the Western Hemisphere]{hemispheric-security} and the [Panama Canal]{hemispheric-security}.',
  ],
  'security-cooperation': [
    'They discussed [security and defense cooperation]{security-cooperation} and [arms sales]{security-cooperation}.',
  ],
  'military-communication': ['They resumed [military-to-military communication]{military-communication}.'],
  'arms-control': ['They discussed [New START]{arms-control} and [nuclear nonproliferation]{arms-control}.'],
  counterterrorism: [
    'They will [combat terrorism]{counterterrorism} in the [Global Coalition to Defeat ISIS]{counterterrorism}.',
  ],
  peacekeeping: ['They discussed [UN peacekeeping operations]{peacekeeping}.'],
  'war-crimes-accountability': ['They called for [accountability for atrocities]{war-crimes-accountability}.'],
  'regional-security': ['They exchanged views on [regional security and stability]{regional-security}.'],
  'trade-investment': [
    'They discussed [reciprocal trade]{trade-investment}, [tariffs]{trade-investment}, and [economic growth]{trade-investment}.',
  ],
  'non-market-practices': [
    'They discussed [overcapacity]{non-market-practices} and [unfair trade practices]{non-market-practices}.',
  ],
  'economic-coercion': ['They stand together against [economic coercion]{economic-coercion}.'],
  'supply-chains': ['They discussed [resilient supply chains]{supply-chains}.'],
  'critical-minerals': [
    'They signed an accord on [critical minerals]{critical-minerals} and [rare earths]{critical-minerals}.',
  ],
  'energy-security': [
    'They discussed [energy security]{energy-security} and [civil nuclear cooperation]{energy-security}.',
  ],
  'food-security': ['They discussed [global food security]{food-security} and [fertilizer]{food-security}.'],
  infrastructure: ['They discussed the [Lobito Corridor]{infrastructure} and [debt relief]{infrastructure}.'],
  'economic-reform': ['They discussed [economic reforms]{economic-reform} and the [IMF program]{economic-reform}.'],
  sanctions: ['They discussed [targeted sanctions]{sanctions}.'],
  'artificial-intelligence': ['They discussed the risks of [artificial intelligence]{artificial-intelligence}.'],
  'emerging-technology': [
    'They discussed [export controls]{emerging-technology} and [semiconductors]{emerging-technology}.',
  ],
  'cyber-telecom': ['They discussed [cybersecurity]{cyber-telecom} and [trusted networks]{cyber-telecom}.'],
  disinformation: ['They discussed how to counter [disinformation]{disinformation}.'],
  space: ['They welcomed the signing of the [Artemis Accords]{space}.'],
  'human-rights': ['She stressed respect for [human rights and fundamental freedoms]{human-rights}.'],
  'democracy-governance': [
    'They stressed [free and fair elections]{democracy-governance} and the [rule of law]{democracy-governance}.',
  ],
  'media-freedom': ['They discussed [press freedom]{media-freedom}.'],
  'religious-freedom': ['They discussed [religious freedom]{religious-freedom} and [antisemitism]{religious-freedom}.'],
  inclusion: ['They discussed [gender equality]{inclusion}.'],
  'labor-rights': ['They discussed [labor rights]{labor-rights}.'],
  'transnational-repression': ['They condemned [transnational repression]{transnational-repression}.'],
  'detained-citizens': [
    'She raised the [cases of wrongfully detained U.S. citizens]{detained-citizens} and [exit bans]{detained-citizens}.',
  ],
  counternarcotics: [
    'They will stop the flow of [fentanyl]{counternarcotics} and [precursor chemicals]{counternarcotics}.',
  ],
  'transnational-crime': [
    'They will dismantle [cartels]{transnational-crime} and [transnational criminal organizations]{transnational-crime}.',
  ],
  'anti-corruption': ['They pledged to [fight corruption]{anti-corruption}.'],
  'human-trafficking': ['They pledged to end [human trafficking]{human-trafficking}.'],
  migration: ['They discussed [illegal immigration]{migration} and [deportations]{migration}.'],
  'visas-consular': ['They discussed the [Visa Waiver Program]{visas-consular}.'],
  climate: ['They will tackle the [climate crisis]{climate}.'],
  environment: [
    'They discussed [biodiversity]{environment} and [illegal, unreported, and unregulated fishing]{environment}.',
  ],
  health: ['They discussed the [COVID-19 pandemic]{health} and [global health security]{health}.'],
  humanitarian: ['They discussed [humanitarian access]{humanitarian} and how to [protect civilians]{humanitarian}.'],
  refugees: ['They thanked their hosts for sheltering [refugees]{refugees}.'],
  multilateral: ['They reaffirmed [ASEAN centrality]{multilateral} and discussed [UN reform]{multilateral}.'],
  'bilateral-ties': [
    'They praised the [U.S.-Japan Alliance]{bilateral-ties} and the [partnership with Kuwait]{bilateral-ties}.',
  ],
  'people-to-people': ['They will widen [people-to-people ties]{people-to-people}.'],
  'diplomatic-channels': ['They agreed to keep [open lines of communication]{diplomatic-channels}.'],
  'rules-based-order': ['They defended the [rules-based international order]{rules-based-order}.'],
  condolences: ['He offered [condolences for the victims]{condolences}.'],
  congratulations: ['She [congratulated]{congratulations} him warmly.'],
};

describe('an issue is found as readouts name it', () => {
  test.each(Object.entries(SENTENCES).flatMap(([id, list]) => list.map((sentence) => [id, sentence])))(
    '%s: %s',
    (_, sentence) => {
      expect(mark(plain(sentence))).toBe(sentence);
    },
  );
  test('every issue of the taxonomy is among them', () => {
    expect(Object.keys(SENTENCES).sort()).toEqual(Object.values(TAXONOMY).flat().sort());
  });
});
