import puppeteer, {type Browser} from 'puppeteer-core';
import {requireChromium} from '../../../scripts/setup/chromium.mjs';

/** How a test wants its browser. */
export interface BrowserOptions {
  /** Host names that lead to a port of this machine, so that a test contacts nobody else. */
  readonly hosts?: Readonly<Record<string, number>>;
}

/** Starts Chromium with an empty profile, a camera and a microphone that are simulated and allowed. */
export const launchBrowser = async ({hosts = {}}: BrowserOptions = {}): Promise<Browser> => {
  const rules = Object.entries(hosts).map(([name, port]) => `MAP ${name} 127.0.0.1:${port}`);
  return puppeteer.launch({
    executablePath: await requireChromium((line) => console.log(line)),
    headless: true,
    // Over a pipe, Chromium ends with this process, however that ends.
    pipe: true,
    // The stand-in for Jitsi signs its certificate itself.
    acceptInsecureCerts: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-dev-shm-usage',
      '--lang=en-US',
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      '--ignore-certificate-errors',
      ...(rules.length === 0 ? [] : [`--host-resolver-rules=${rules.join(',')}`]),
    ],
  });
};
