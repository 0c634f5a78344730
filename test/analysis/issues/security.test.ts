import { describe, test } from 'vitest';
import { reads } from './marked';

describe('what readouts say of defence, arms and peace', () => {
  test.each([
    'They discussed ways to expand [military-to-military cooperation]{security-cooperation} and [interoperability]{security-cooperation}.',
    'They discussed growing [security ties]{security-cooperation}, [defense industrial collaboration]{security-cooperation}, and the [co-production of munitions]{security-cooperation}.',
    'He urged Beijing to keep open [military channels of communication]{military-communication} and to reduce the [risk of miscalculation]{military-communication}.',
    'They discussed preventing the [spread of nuclear weapons]{arms-control}, the [Arms Trade Treaty]{arms-control}, and [conventional weapons]{arms-control}.',
    'They discussed the [repatriation of foreign terrorist fighters]{counterterrorism} and [countering the financing of terrorism]{counterterrorism}.',
    'They discussed [peacebuilding]{peacekeeping} and the future of [MINUSCA]{peacekeeping}.',
    'They stressed that [those responsible must be held accountable]{war-crimes-accountability} and discussed [prosecuting war criminals]{war-crimes-accountability}.',
    'They agreed to [hold accountable those responsible for abuses]{war-crimes-accountability}.',
    'They expressed concern about [violations of international humanitarian law]{war-crimes-accountability}.',
    'They discussed [threats to regional security]{regional-security}, [geopolitical tensions]{regional-security}, and [regional prosperity and stability]{regional-security}.',
    'They discussed the [Russian occupation of Abkhazia and South Ossetia]{regional-security}.',
  ])('%s', reads);
});

describe('what only sounds like it is none', () => {
  test.each([
    'They agreed on the need for security and cooperation.',
    'They met at the Ministry of Defense and Security.',
    'They condemned those attacks and discussed the way forward.',
    'The Bureau of Counterterrorism hosted the event.',
    'They discussed regional issues and global issues.',
  ])('%s', reads);
});
