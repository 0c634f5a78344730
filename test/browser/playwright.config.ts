import path from 'node:path';
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: '**/*.test.ts',
  outputDir: path.resolve(import.meta.dirname, '../../out/browser'),
  timeout: 30_000,
  workers: 2,
  fullyParallel: false,
  reporter: [['list']],
  projects: [{ name: 'chromium' }, { name: 'firefox' }],
});
