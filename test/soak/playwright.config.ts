// The long tests in real browsers: npm run test:soak. Each prints its figures.
import path from 'node:path';
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: path.join(import.meta.dirname, 'browser'),
  testMatch: '**/*.soak.ts',
  outputDir: path.resolve(import.meta.dirname, '../../out/soak'),
  timeout: 300_000,
  workers: 2,
  fullyParallel: false,
  reporter: [['list']],
  projects: [{ name: 'chromium' }, { name: 'firefox' }],
});
