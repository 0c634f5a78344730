import { describe, test } from 'vitest';
import { reads } from './marked';

describe('what readouts say of places', () => {
  test.each([
    'They pledged [continued support to Kyiv]{ukraine-war} and discussed [Ukraine’s energy infrastructure]{ukraine-war}.',
    'They discussed [deepening ties between Russia and North Korea]{russia-enablers}.',
    'They discussed [hybrid threats]{nato}, [stability in Europe]{nato}, and the [Alliance’s open door policy]{nato}.',
    'They discussed [UK-EU relations]{eu-integration}.',
    'They discussed [Iran’s support for armed groups]{iran-regional} and the [path to a Palestinian state]{israel-palestinians}.',
    'They condemned [Houthi attacks on commercial vessels]{maritime-shipping}.',
    'She thanked the Minister for [weapons for Ukraine]{ukraine-war}.',
    'She raised concerns about Chinese companies in the port.',
    'They discussed [Western Balkans regional cooperation]{western-balkans} and the [Dayton Peace Accords]{western-balkans}.',
    'They discussed a [bizonal, bicommunal federation]{eastern-mediterranean}.',
    'They discussed [Arctic sovereignty]{arctic} and Denmark’s [sovereignty over Greenland]{arctic}.',
    'They discussed [normalizing relations between Israel and Saudi Arabia]{arab-israeli-normalization}.',
    'They discussed [Iran’s support for terrorist groups]{iran-regional} and [Gulf security]{regional-escalation}.',
    'They discussed [freedom of navigation in the Red Sea]{maritime-shipping} and the [free flow of commerce]{maritime-shipping}.',
    'They discussed [government formation in Iraq]{iraq} and the [UN-facilitated political process in Libya]{libya}.',
    'They discussed [dangerous actions against Philippine vessels]{south-china-sea} and [DPRK cyber theft]{korean-peninsula}.',
    'They discussed the [withdrawal of U.S. forces from Afghanistan]{afghanistan} and [women’s rights in Afghanistan]{afghanistan}.',
    'They discussed [disengagement along the LAC]{south-asia} and [reconciliation in Sri Lanka]{south-asia}.',
    'They discussed [stability in Central Asia]{central-asia} and [unrest in Kazakhstan]{central-asia}.',
    'They discussed [India-China relations]{south-asia} and [engagement with Pyongyang]{korean-peninsula}.',
    'They discussed [insecurity in Nigeria]{sahel-west-africa}, the [Lake Chad Basin]{sahel-west-africa}, and [RSF atrocities]{sudan}.',
    'They discussed [drought in the Horn of Africa]{ethiopia-horn} and [Uzbekistan’s reforms]{central-asia}.',
    'They discussed [Russian sovereign assets]{russia-costs}, [Hamas’ disarmament]{israel-palestinians}, and [Syria’s new government]{syria}.',
    'The ministers discussed [developments in West Asia]{regional-escalation}, the [Act East Policy]{indo-pacific}, and the [Neighbourhood First Policy]{south-asia}.',
    'They spoke of the [circumvention of sanctions]{russia-costs} and the [coalition of the willing]{ukraine-war}.',
    'They discussed [stability in Southern Africa]{southern-africa} and the [situation in Mozambique]{southern-africa}.',
  ])('%s', reads);
});

describe('what recent readouts say of wars and how they end', () => {
  test.each([
    'They sought a [negotiated settlement of the Russia-Ukraine war]{ukraine-war} and [training for Ukrainian pilots]{ukraine-war}.',
    'They want [immobilized Russian sovereign assets]{russia-costs} used and the [deployment of DPRK troops to Russia]{russia-enablers} ended.',
    'He praised the pledge to [spend more than three percent of GDP on defence]{nato} and deplored [incursions of Russian drones into Polish airspace]{nato}.',
    'They discussed [peace and prosperity in Northern Ireland]{northern-ireland} and the [Armenia-Azerbaijan peace treaty]{south-caucasus}.',
    'They discussed the [3+1 format with Greece, Cyprus, and Israel]{eastern-mediterranean} and [balloons launched from Belarus]{belarus}.',
    'They agreed that [Hamas will have no role in governing Gaza]{israel-palestinians} and wanted the [reopening of the Rafah crossing]{israel-palestinians}.',
    'They agreed that [Tehran must never be allowed to build a bomb]{iran-nuclear} and spoke of [indirect talks with Iran]{iran-nuclear}.',
    'They discussed the [passage of tankers through the Strait of Hormuz]{maritime-shipping} and [purchases of Iranian oil]{iran-regional}.',
    'They called for [Hizballah to be disarmed]{lebanon} and a [Syrian-led and Syrian-owned transition]{syria}.',
    'They discussed [direct talks between Israel and Lebanon]{lebanon} and [armed groups in Iraq]{iraq}.',
    'They discussed [opening roads to Taiz]{yemen} and a [resolution to the conflict in Western Sahara]{western-sahara}.',
    'They raised the [ramming of a Philippine vessel]{south-china-sea} and [arms sales to Taiwan]{taiwan-strait}.',
    'They discussed the [plight of the Rohingya]{burma}, the [treatment of Uyghurs in Xinjiang]{xinjiang}, and [rights and freedoms in Hong Kong]{hong-kong}.',
    'They want [direct dialogue between India and Pakistan]{south-asia} and [border delimitation between Kyrgyzstan and Tajikistan]{central-asia}.',
    'They discussed [outside support to the belligerents in Sudan]{sudan} and [mediation between the DRC and M23]{drc-great-lakes}.',
    'They discussed [tensions between Ethiopia and Eritrea]{ethiopia-horn}, [political stability and security in the Sahel]{sahel-west-africa}, and [regional security in southern Africa]{southern-africa}.',
    'They discussed the [Kenya-led Multinational Security Support mission in Haiti]{haiti} and the [return of democracy to Venezuela]{venezuela}.',
    'They discussed the [neutrality of the Panama Canal]{hemispheric-security} and [medical brigades]{cuba}.',
    'They discussed [talks with the ELN]{colombia-peace} and the [root causes of illegal immigration]{central-america}.',
    'They discussed [disinformation]{disinformation} in the [Western Balkans]{western-balkans} and [press freedom]{media-freedom} in [southern Africa]{southern-africa}.',
    'They agreed to hold the [Lukashenka regime]{belarus} to account and to [hold Russia and Belarus accountable]{russia-costs}.',
    'They discussed the [situation in the West Bank and Gaza]{israel-palestinians} and [tensions along the Israel-Lebanon border]{lebanon}.',
    'They discussed how to [counter China]{prc-conduct} and to [manage competition responsibly]{prc-conduct}.',
    'In Syria they spoke of an [inclusive transition]{syria}, and in Baghdad of [forming a new government in Iraq]{iraq}.',
    'They compared notes on [Iran]{iran-regional} and welcomed the [talks in Vienna]{iran-nuclear} and [IAEA access to Iran’s nuclear sites]{iran-nuclear}.',
    'They discussed [political prisoners in Belarus]{belarus}, [clashes in Tripoli]{libya}, and a [stable, sovereign, and prosperous Iraq]{iraq}.',
  ])('%s', reads);
});

describe('what only sounds like it is none', () => {
  test.each([
    'They met in Astana and in Baku.',
    'The President of Georgia received the Secretary.',
    'He flew on to Nairobi and Kigali.',
    'The Greenlandic and Iraqi delegations toured the Panama pavilion.',
    'He moved from Doha to the embassy in Damascus.',
    'The Special Envoy for Sudan and the Coordinator for the Arctic Region joined.',
    'The talks in Vienna were on the opera.',
    'They discussed the two percent target.',
    'She collects Cuban stamps and Armenian carpets.',
    'He spent more than three percent of his budget on travel.',
    'The summit of the mountain near Madrid was in snow.',
  ])('%s', reads);
});
