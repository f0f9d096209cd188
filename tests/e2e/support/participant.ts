import type {ElementHandle} from 'puppeteer-core';
import {expect, vi} from 'vitest';
import type {Person} from './person';

const patience = {timeout: 20_000, interval: 50};

/** The selector of a part of the panel. */
export const part = (hook: string): string => `[data-ep-ag="${hook}"]`;

/** What the panel shows, read from its page. */
export interface Shown {
  readonly agenda: readonly string[];
  readonly speaking: string | null;
  readonly waiting: readonly string[];
  /** For each proposal: its text, and the count on each of its buttons. */
  readonly proposals: readonly {readonly text: string; readonly counts: readonly string[]}[];
  readonly sos: readonly string[];
}

/** Somebody who takes part in a meeting through the panel. */
export class Participant {
  constructor(readonly person: Person) {}

  get name(): string {
    return this.person.name;
  }

  /** Wait until a part of the panel is there and visible. */
  async see(hook: string, rest = ''): Promise<ElementHandle> {
    const found = await this.person.page.waitForSelector(`${part(hook)}${rest}`, {
      visible: true,
      timeout: patience.timeout,
    });
    if (!found) throw new Error(`${this.name} does not see ${hook}`);
    return found;
  }

  /**
   * Click a part of the panel, as a mouse would; `rest` narrows the selector. The panel moves as the
   * meeting goes on: who clicks beside the button, since somebody joined the queue above it in that
   * very moment, looks and clicks again.
   */
  async click(hook: string, rest = ''): Promise<void> {
    await vi.waitFor(async () => {
      const handle = await this.see(hook, rest);
      const seen = await handle.evaluateHandle((node) => {
        node.scrollIntoView({block: 'center'});
        const clicks = {arrived: 0};
        node.addEventListener('click', () => (clicks.arrived += 1), {once: true});
        return clicks;
      });
      // The pointer comes to rest on the button, and only then presses, where it is: from there on the
      // panel keeps the button below it. Puppeteer's own click looks for the place first, and presses
      // on whatever has moved there in between.
      await handle.hover();
      const isHeld = await handle.evaluate((node) => node.matches(':hover'));
      if (isHeld) {
        await this.person.page.mouse.down();
        await this.person.page.mouse.up();
      }
      const arrived = await seen.evaluate((clicks) => clicks.arrived);
      if (arrived === 0) throw new Error(`${this.name} clicked beside ${hook}`);
    }, patience);
  }

  /** Fill a field of the panel. */
  async fill(hook: string, text: string): Promise<void> {
    await this.click(hook);
    const field = await this.see(hook);
    await field.evaluate((node) => (node as HTMLInputElement | HTMLTextAreaElement).select());
    await this.person.page.keyboard.type(text);
  }

  /** Wait until a part of the panel is gone. */
  async waitUntilGone(hook: string, rest = ''): Promise<void> {
    await this.person.page.waitForSelector(`${part(hook)}${rest}`, {
      hidden: true,
      timeout: patience.timeout,
    });
  }

  /** What the panel shows now. */
  async shown(): Promise<Shown> {
    return this.person.page.evaluate(() => {
      const words = (node: Element | null | undefined): string =>
        (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
      const all = (hook: string): Element[] => [
        ...document.querySelectorAll(`[data-ep-ag="${hook}"]`),
      ];
      const name = (row: Element): string => words(row.querySelector('.ep-ag-name'));
      const speaking = all('speaking')[0];
      return {
        agenda: all('agenda-row').map(words),
        speaking: speaking?.querySelector('.ep-ag-name') ? name(speaking) : null,
        waiting: all('queue-row').map(name),
        proposals: all('proposal').map((row) => ({
          text: words(row.querySelector('.ep-ag-proposal-text')),
          counts: [...row.querySelectorAll('.ep-ag-choice-count')].map(words),
        })),
        sos: all('sos-row').map(name),
      };
    });
  }

  /** Wait until the panel shows this. */
  async waitToSee(expected: Partial<Shown>): Promise<void> {
    await vi.waitFor(async () => expect(await this.shown()).toMatchObject(expected), patience);
  }

  /** Join the queue with the panel's great button. */
  async joinQueue(kind?: 'topic' | 'reply' | 'question' | 'technical'): Promise<void> {
    if (kind) await this.person.page.select(part('turn-kind'), kind);
    await this.click('join');
  }

  /** Put a proposal to the vote. */
  async propose(text: string, choices: readonly string[] = []): Promise<void> {
    await this.click('new-proposal');
    await this.fill('proposal-text', text);
    if (choices.length > 0) {
      await this.fill('proposal-choices', '');
      for (const choice of choices) {
        await this.person.page.keyboard.type(choice);
        await this.person.page.keyboard.press('Enter');
      }
    }
    await this.click('proposal-send');
    await this.waitUntilGone('proposal-send');
  }

  /** Press one of the choices of the only open proposal. */
  async vote(choice: string): Promise<void> {
    await this.click('cast', `[data-choice="${choice}"]`);
  }

  /** Say what is wrong. */
  async callSos(text: string): Promise<void> {
    await this.click('sos');
    await this.fill('sos-text', text);
    await this.click('sos-send');
    await this.waitUntilGone('sos-send');
  }

  /** The pad's text, once it holds these words or what the pattern finds. */
  async waitForPad(expected: string | RegExp): Promise<string> {
    return this.person.waitForText(
      typeof expected === 'string' ? expected : (text) => expected.test(text),
    );
  }
}
