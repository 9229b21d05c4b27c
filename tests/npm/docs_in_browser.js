// SPDX-License-Identifier: GPL-3.0-or-later
// Uses the page at /docs in a real browser, on a phone's screen and on a desk's, in light and dark.
// Usage: docs_in_browser.js NODE-MODULES CHROMIUM SERVER-URL [FOLDER-FOR-PICTURES]
// Prints every fault; ends with 1 if there is any.
'use strict';
const path = require('path');

const [modules, executablePath, server, pictures] = process.argv.slice(2);
const { chromium } = require(path.join(modules, 'playwright-core'));

const screens = [
  { name: 'phone', viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  { name: 'phone-dark', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
  { name: 'desk', viewport: { width: 1440, height: 900 }, colorScheme: 'light' },
  { name: 'desk-dark', viewport: { width: 1440, height: 900 }, colorScheme: 'dark' },
];

let faults = 0;
function expect(right, words) {
  if (right) return;
  faults += 1;
  console.log(`fault: ${words}`);
}

// Contrast of what is written against what is behind it (WCAG 2.2, 1.4.3), of the texts on the page.
function faintTexts() {
  const channels = (colour) => colour.match(/[\d.]+/g).map(Number);
  const luminance = ([r, g, b]) => [r, g, b].map((c) => c / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const behind = (node) => {
    for (let at = node; at; at = at.parentElement) {
      const colour = channels(getComputedStyle(at).backgroundColor);
      if (colour.length < 4 || colour[3] > 0) return colour;
    }
    return [255, 255, 255];
  };
  const faint = new Set();
  for (const node of document.querySelectorAll('body *')) {
    const written = [...node.childNodes].some((child) => child.nodeType === 3 && child.textContent.trim());
    if (!written || !node.checkVisibility() || node.closest('script, style, noscript, .hidden')) continue;
    const [a, b] = [luminance(channels(getComputedStyle(node).color)), luminance(behind(node))].sort((x, y) => y - x);
    if ((a + 0.05) / (b + 0.05) < 4.5) faint.add(`${node.tagName.toLowerCase()}.${node.className}`);
  }
  return [...faint];
}

async function use(browser, screen, endpoints) {
  const context = await browser.newContext({ viewport: screen.viewport, colorScheme: screen.colorScheme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.on('console', (message) => expect(message.type() !== 'error', `${screen.name}: console says ${message.text()}`));
  page.on('pageerror', (error) => expect(false, `${screen.name}: ${error.message}`));
  page.on('request', (request) => expect(request.url().startsWith(server + '/'), `${screen.name}: asks for ${request.url()}`));
  const picture = async (name) => {
    if (pictures) await page.screenshot({ path: path.join(pictures, `docs-${screen.name}-${name}.png`) });
  };
  const shown = () => page.locator('details.endpoint:visible').count();
  // Nothing wider than the screen, cut off or not; only code may be, within its own box.
  const fits = async (where) => {
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth ? 1
      : [...document.querySelectorAll('main *')].filter((node) => !node.closest('pre > *') && node.checkVisibility() && node.getBoundingClientRect().right > innerWidth).length);
    expect(wide === 0, `${screen.name}: ${where} is wider than the screen`);
  };

  const answer = await page.goto(server + '/docs');
  expect((answer.headers()['content-security-policy'] || '').startsWith("default-src 'none'"), 'no strict content policy');
  await page.locator('details.endpoint').first().waitFor();
  expect(await shown() === endpoints, `${screen.name}: shows ${await shown()} of ${endpoints} endpoints`);
  await fits('the page');
  await picture('top');

  // Searching, by keyboard alone.
  await page.keyboard.press('/');
  await page.keyboard.type('services logs');
  expect(await shown() === 1, `${screen.name}: "services logs" finds ${await shown()}`);
  expect((await page.locator('#found').textContent()).startsWith('1 of '), `${screen.name}: the count is not told`);
  await page.keyboard.press('Escape');
  expect(await shown() === endpoints, `${screen.name}: Escape does not bring back all`);
  await page.fill('#search', 'no such thing at all');
  expect(await page.locator('#nothing').isVisible(), `${screen.name}: nothing found, and nothing said`);
  await picture('nothing');
  await page.fill('#search', '');

  // An endpoint with everything: parameters, a body, an answer, an example.
  await page.goto(server + '/docs#createService');
  await page.locator('#createService .inside h3').first().waitFor();
  expect((await page.locator('#createService .code').first().textContent()).includes("curl -X POST '" + server + '/api/v1/services'), `${screen.name}: no request example`);
  expect(await page.locator('#createService .must').count() > 0, `${screen.name}: required fields are not marked`);
  expect(await page.locator('#createService > summary').evaluate((node) => {
    const bar = document.querySelector('.bar').getBoundingClientRect().bottom;
    const top = node.getBoundingClientRect().top;
    return top >= bar && top < innerHeight / 2;
  }), `${screen.name}: a link to an endpoint does not lead there`);
  await fits('an open endpoint');
  await picture('endpoint');
  await page.locator('#listServices > summary').focus();
  await page.keyboard.press('Enter');
  await page.locator('#listServices .inside h3').first().waitFor();
  await page.locator('#listServices .pair').scrollIntoViewIfNeeded();
  await fits('a list of fields');
  await picture('list');

  const faint = await page.evaluate(faintTexts);
  expect(faint.length === 0, `${screen.name}: too faint to read: ${faint.join(', ')}`);
  const nameless = await page.evaluate(() => [...document.querySelectorAll('button, input, a, summary')].filter((node) =>
    !(node.textContent.trim() || node.getAttribute('aria-label') || (node.labels && node.labels.length))).length);
  expect(nameless === 0, `${screen.name}: ${nameless} controls have no name`);
  if (screen.viewport.width < 500) {
    const small = await page.evaluate(() => [...document.querySelectorAll('summary, nav a, input')].filter((node) => node.checkVisibility() && node.getBoundingClientRect().height < 40).length);
    expect(small === 0, `${screen.name}: ${small} targets are too small for a thumb`);
  }
  await context.close();
}

(async () => {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update',
    '--disable-sync', '--no-first-run', '--disable-dev-shm-usage', '--no-proxy-server'] });
  try {
    const description = await (await fetch(server + '/api/v1/openapi.json')).json();
    const endpoints = Object.values(description.paths).reduce((sum, operations) => sum + Object.keys(operations).length, 0);
    for (const screen of screens) await use(browser, screen, endpoints);
    console.log(`${screens.length} screens used, ${endpoints} endpoints, ${faults} faults`);
  } finally {
    await browser.close();
  }
  process.exit(faults === 0 ? 0 : 1);
})().catch((problem) => {
  console.log(`fault: ${problem.stack}`);
  process.exit(1);
});
