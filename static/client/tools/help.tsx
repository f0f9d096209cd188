import type {JSX} from 'preact';
import {chatWord} from '../../../meeting/chat/chat-words';
import type {Language} from '../../../meeting/meeting';
import {Button} from '../panel/button';
import {recall, remember} from '../panel/remembered';
import type {Desk} from '../panel/desk';
import {openDialog} from './dialog';

/** One key with Alt and Shift. */
export interface Shortcut {
  /** As `KeyboardEvent.code` has it, without `Key`. */
  readonly letter: string;
  /** The locale key of what it does. */
  readonly does: string;
  readonly press: (desk: Desk) => void;
}

/** What can be typed in the chat, and the locale key of what it does. */
const chatRows = (language: Language): readonly (readonly [words: string, does: string])[] => {
  const slash = (verb: Parameters<typeof chatWord>[1]): string => `/${chatWord(language, verb)}`;
  const speak = slash('speak');
  return [
    [speak, 'ep_ag.queue.join'],
    [`${speak} ${chatWord(language, 'reply')}`, 'ep_ag.kind.reply'],
    [`${speak} ${chatWord(language, 'question')}`, 'ep_ag.kind.question'],
    [`${speak} ${chatWord(language, 'technical')}`, 'ep_ag.kind.technical'],
    [slash('done'), 'ep_ag.queue.i-have-finished'],
    [slash('withdraw'), 'ep_ag.queue.withdraw'],
    ['/sos …', 'ep_ag.sos.call'],
    [`+1, ${slash('for')}`, 'ep_ag.choice.for'],
    [`-1, ${slash('against')}`, 'ep_ag.choice.against'],
    [`0, ${slash('abstain')}`, 'ep_ag.choice.abstain'],
    [slash('nppv'), 'ep_ag.choice.nppv'],
    ['+1 2', 'ep_ag.help.second'],
  ];
};

const keysOf = (letter: string): readonly string[] =>
  /Mac|iP(?:hone|ad)/.test(navigator.userAgent) ? ['⌥', '⇧', letter] : ['Alt', 'Shift', letter];

const areKeysOn = (): boolean => recall('keys') !== 'off';

interface HelpProps {
  readonly desk: Desk;
  readonly shortcuts: readonly Shortcut[];
  readonly onClose: () => void;
}

const Help = ({desk: {page, words}, shortcuts, onClose}: HelpProps): JSX.Element => (
  <>
    <header class="ep-ag-header">
      <h2 class="ep-ag-subject" id="ep-ag-help-heading">
        {words('ep_ag.help.heading')}
      </h2>
      <Button hook="help-close" look="quiet" label={words('ep_ag.help.close')} onPress={onClose}>
        <span aria-hidden="true">×</span>
      </Button>
    </header>
    <h3>{words('ep_ag.help.keys')}</h3>
    <p class="ep-ag-soft">{words('ep_ag.help.keys-where')}</p>
    <table>
      <tbody>
        {shortcuts.map(({letter, does}) => (
          <tr key={letter}>
            <th scope="row">{words(does)}</th>
            <td>
              {keysOf(letter).map((key, i) => (
                <>
                  {i > 0 && ' '}
                  <kbd key={key}>{key}</kbd>
                </>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
    <label class="ep-ag-template">
      <input
        type="checkbox"
        data-ep-ag="keys"
        defaultChecked={areKeysOn()}
        onChange={({currentTarget}) => remember('keys', currentTarget.checked ? 'on' : 'off')}
      />
      <span>{words('ep_ag.help.on')}</span>
    </label>
    <h3>{words('ep_ag.help.chat')}</h3>
    <p class="ep-ag-soft">{words('ep_ag.help.chat-where')}</p>
    <table>
      <tbody>
        {chatRows(page.language()).map(([typed, does]) => (
          <tr key={typed}>
            <th scope="row">{words(does)}</th>
            <td>
              <kbd>{typed}</kbd>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </>
);

/** Shows the shortcuts and the words of the chat over the page. */
export const openHelp = (desk: Desk, shortcuts: readonly Shortcut[]): void => {
  const dialog = openDialog(desk, 'help');
  dialog?.draw(<Help desk={desk} shortcuts={shortcuts} onClose={dialog.close} />);
};
