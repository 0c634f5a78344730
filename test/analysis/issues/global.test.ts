import { describe, test } from 'vitest';
import { reads } from './marked';

describe('what readouts say of climate, nature, health and relief', () => {
  test.each([
    'They discussed [rising sea levels]{climate}, [extreme weather]{climate}, and the [transition to clean energy]{climate}.',
    'They discussed [transboundary water issues]{environment}, [clean water]{environment}, and [waste management]{environment}.',
    'They discussed [medical cooperation]{health}, [universal health coverage]{health}, and [anti-microbial resistance]{health}.',
    'They spoke of how to [vaccinate the world]{health}.',
    'They discussed [search and rescue]{humanitarian}, the [response to the floods]{humanitarian}, and [safe passage of civilians]{humanitarian}.',
    'They spoke of the need to [deliver aid]{humanitarian} and of [alleviating human suffering]{humanitarian}.',
    'They thanked aid groups for the care of [those displaced]{refugees} by the storm and of [those who have fled]{refugees}.',
    'They discussed [nature-based solutions]{climate}, the [transition away from fossil fuels]{climate}, and [carbon-neutral]{climate} ports.',
    'They discussed [transboundary haze]{environment}, [hazardous waste]{environment}, and [ocean governance]{environment}.',
    'They discussed a [health memorandum of understanding]{health} and [cancer treatment]{health}.',
    'They discussed [reconstruction after the earthquake]{humanitarian}, the [evacuation of the wounded]{humanitarian}, and [emergency shelter]{humanitarian}.',
    'He spoke of [aid reaching those in need]{humanitarian} and of [alleviating suffering]{humanitarian}.',
    'They spoke of [families uprooted by the war]{refugees} and [people driven from their homes]{refugees}.',
    'They discussed the [aid corridor]{humanitarian}, [obstacles to aid]{humanitarian}, and the [impact of the typhoon]{humanitarian}.',
    'They thanked Chad for [hosting refugees]{refugees} from Darfur.',
    'They discussed [vaccine diplomacy]{health} and the [spread of the virus]{health}.',
    'They discussed [illegal logging]{environment} and [illegal mining]{environment}.',
    'They discussed [illegal gold mining]{transnational-crime} and the [cartel]{transnational-crime} that runs it.',
    'They discussed the [devastating floods]{humanitarian} in the north.',
  ])('%s', reads);
});

describe('what only sounds like it is none', () => {
  test.each([
    'The Special Envoy for Climate joined the meeting.',
    'He met with the Minister of Health and the Minister of Culture.',
    'She visited a school and a hospital.',
    'The Assistant Secretary for Population, Refugees, and Migration joined them.',
    'The health minister took part.',
    'They met with resettlement agencies.',
    'He wished the King good health.',
  ])('%s', reads);
});
