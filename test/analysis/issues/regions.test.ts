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

describe('what only sounds like it is none', () => {
  test.each([
    'They met in Astana and in Baku.',
    'The President of Georgia received the Secretary.',
    'He flew on to Nairobi and Kigali.',
  ])('%s', reads);
});
