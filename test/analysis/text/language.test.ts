import { expect, test } from 'vitest';
import { analyze } from '../../../src/analysis/analyze';
import { release } from '../release';

const TEXTS: Record<string, string> = {
  en: 'The Secretary and the Minister discussed the situation in the region and agreed to remain in close contact on the matter.',
  es: 'El secretario de Estado habló hoy con el ministro de Relaciones Exteriores sobre la situación en la región y los derechos humanos.',
  fr: 'Le secrétaire d’État s’est entretenu aujourd’hui avec le ministre des Affaires étrangères de la situation dans la région et des droits.',
  pt: 'O secretário de Estado falou hoje com o ministro das Relações Exteriores sobre a situação na região e os direitos humanos do povo.',
  ru: 'Государственный секретарь сегодня провёл телефонный разговор с министром иностранных дел о положении в регионе.',
  ar: 'تحدث وزير الخارجية اليوم مع نظيره حول الوضع في المنطقة وسبل تعزيز العلاقات الثنائية بين البلدين الصديقين.',
  zh: '国务卿今天与外交部长通电话，讨论了地区局势以及双边关系，双方同意保持密切联系，并推动在共同关心的领域开展合作。',
};

for (const [language, text] of Object.entries(TEXTS)) {
  test(`${language} is recognised${language === 'en' ? '' : ' and nothing is claimed of it'}`, () => {
    const analysis = analyze(release(text));
    expect(analysis.language).toBe(language);
    if (language !== 'en')
      expect(analysis).toMatchObject({
        officials: [],
        issues: [],
        statements: [],
        event: { kind: 'none' },
        attribution: null,
      });
  });
}

test('an English text full of foreign names is English', () => {
  const text =
    'Secretary Hart met Juan de la Cruz of La Paz, María del Carmen de los Ríos of El Alto, and the mayor of Los Ríos, with the families.';
  expect(analyze(release(text)).language).toBe('en');
});
