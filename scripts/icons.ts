// Renders icons/*.svg to the PNG files of the manifest, with the Chromium that is there: node scripts/run.mjs icons
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { obtainBrowser } from './browsers/obtain';

const FOLDER = path.resolve(import.meta.dirname, '../../icons');
/** Small sizes have a drawing of their own. */
const DRAWINGS = { 16: 'icon-small.svg', 32: 'icon.svg', 48: 'icon.svg', 128: 'icon.svg' };

const { path: executablePath } = await obtainBrowser({ engine: 'chromium', branded: true }, console.log);
const browser = await chromium.launch({ executablePath });
try {
  for (const [size, drawing] of Object.entries(DRAWINGS)) {
    const svg = fs.readFileSync(path.join(FOLDER, drawing), 'utf8');
    const page = await browser.newPage({ viewport: { width: Number(size), height: Number(size) } });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    await page.screenshot({ path: path.join(FOLDER, `${size}.png`), omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}
