// @ts-check
import puppeteer from 'puppeteer-core';
import {requireChromium} from '../../setup/chromium.mjs';
import {say} from '../load/server.mjs';
import {probeRedraws} from './page.mjs';

const patienceMs = 120_000;

/**
 * Somebody in front of a browser of their own, which shows nothing else, so that it is as awake as any in use.
 * @param {string} url of a pad
 */
export const visit = async (url) => {
  const browser = await puppeteer.launch({
    executablePath: await requireChromium(say),
    headless: true,
    pipe: true,
    protocolTimeout: patienceMs,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
      ...['--disable-dev-shm-usage', '--lang=en-US'],
    ],
  });
  try {
    const [page = await browser.newPage()] = await browser.pages();
    page.setDefaultTimeout(patienceMs);
    await page.setViewport({width: 1280, height: 800});
    await page.emulateFocusedPage(true);
    await page.evaluateOnNewDocument(probeRedraws);
    await page.goto(url);
    const editor = await page.waitForFrame((frame) => frame.name() === 'ace_inner');
    await editor.waitForSelector('#innerdocbody[contenteditable=true] > div');
    return {page, editor, leave: () => browser.close()};
  } catch (error) {
    await browser.close();
    throw error;
  }
};

/** @typedef {Awaited<ReturnType<typeof visit>>} Visitor */
