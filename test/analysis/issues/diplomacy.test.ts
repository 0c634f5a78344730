import { describe, test } from 'vitest';
import { reads } from './marked';

describe('what readouts say of ties, bodies and further talks', () => {
  test.each([
    'They discussed the [upcoming UN General Assembly]{multilateral} and cooperation in [international fora]{multilateral}.',
    'They thanked him for hosting the [U.S.-Africa Leaders Summit]{multilateral}.',
    'They agreed to elevate [ties]{bilateral-ties} to a [Comprehensive Strategic Partnership]{bilateral-ties} and spoke of the future of the [partnership]{bilateral-ties}.',
    'They discussed the [selection of the next UN Secretary-General]{multilateral} and the [Kananaskis Summit]{multilateral}.',
    'They discussed the [Joint Commission]{bilateral-ties} and the [Foreign Office Consultations]{bilateral-ties}.',
    'They discussed cooperation in [education]{people-to-people} and [culture]{people-to-people}, [skills training]{people-to-people}, and the [Indian diaspora]{people-to-people}.',
    'They agreed to [speak again]{diplomatic-channels}, to [stay closely in touch]{diplomatic-channels}, and to [continue their consultations]{diplomatic-channels}.',
    'They looked forward to [follow-up meetings]{diplomatic-channels} and the [exchange of visits]{diplomatic-channels}.',
    'They spoke of a [diplomatic approach]{diplomatic-channels} to the dispute.',
    'They spoke of the [peaceful resolution of disputes]{rules-based-order} and an [order based on the rule of law]{rules-based-order}.',
    'They paid [tribute to the victims]{condolences} and offered [prayers for the victims]{condolences}.',
    'They praised the [Kenyan diaspora]{people-to-people}, [student and scholar mobility]{people-to-people}, and the [International Visitor Leadership Program]{people-to-people}.',
    'They spoke of [links between our peoples]{people-to-people}, [cultural diplomacy]{people-to-people}, and [parliamentary exchanges]{people-to-people}.',
    'They spoke of six [decades of friendship]{bilateral-ties} and of [bilateral and regional cooperation]{bilateral-ties}.',
    'The ministers noted a [balanced relationship]{bilateral-ties} and [bonds of friendship]{bilateral-ties}.',
    'They discussed [reforming and strengthening the WHO]{multilateral} and the [role of the OIC]{multilateral}.',
    'They upheld the [sovereign equality]{rules-based-order} of states and [non-interference in internal affairs]{rules-based-order}.',
    'They agreed on [shared rules and norms]{rules-based-order} and a [world order based on rules]{rules-based-order}.',
    'He wished the wounded a [speedy recovery]{condolences}.',
    'She sent [best wishes on Kenya’s National Day]{congratulations}.',
    'They praised the [people-to-people ties between Canada and Kenya]{people-to-people}.',
    'They welcomed a [new era of partnership]{bilateral-ties} and the [bonds that unite our countries]{bilateral-ties}.',
    'They discussed [cooperation between Kenya and the United Nations]{bilateral-ties}.',
    'They upheld the [Charter of the United Nations]{rules-based-order}.',
    'They discussed the [importance of the OSCE]{multilateral} and [withdrawal from UNESCO]{multilateral}.',
    'They saw the value of [frank and honest dialogue]{diplomatic-channels}.',
    'He offered [condolences for the victims of the wildfires]{condolences}.',
    'They praised the [Franco-American friendship]{bilateral-ties}, the [Treaty of Friendship]{bilateral-ties}, and [cooperation between our two governments]{bilateral-ties}.',
    'They praised the [collaboration between Washington and Nairobi]{bilateral-ties}.',
    'They discussed [accession to ASEAN]{multilateral} and [multilateral and regional cooperation]{multilateral}.',
    'They wished the Prime Minister a [full recovery]{condolences}.',
    'They looked for a [diplomatic avenue]{diplomatic-channels} out of the dispute.',
    'They praised the [friendship that binds Kenya]{bilateral-ties} and its neighbors.',
    'They discussed [cooperation between the United Nations and the African Union]{multilateral}.',
    'He voiced sorrow over the [devastating floods]{condolences}.',
  ])('%s', reads);
});

describe('what only sounds like it is none', () => {
  test.each([
    'They noted their shared values.',
    'They met on the margins of the UN General Assembly.',
    'They met on the sidelines of the ASEAN Regional Forum.',
    'The two spoke again on Monday about their plans.',
    'The Ambassador to the OSCE joined the call.',
    'She will meet with the Secretary General of the International Maritime Organization.',
    'Officials from the Mekong River Commission joined them.',
    'He will hold additional meetings with partners.',
    'They praised the constructive climate of the talks.',
    'He wished her good health.',
    'They discussed the inclusion of new members.',
    'She met with G7 foreign ministers in Nairobi.',
    'She thanked him on his victory in the May 5 election.',
    'The Marine Corps band played.',
    'He will stay in close touch with the families.',
    'The UN-led team left for Nairobi.',
  ])('%s', reads);
});
