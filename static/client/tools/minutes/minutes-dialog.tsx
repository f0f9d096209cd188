import type {JSX} from 'preact';
import type {MinutesForm} from '../../../../meeting/minutes/compose';
import type {Letter} from '../../../../meeting/minutes/write-minutes';
import {Button} from '../../panel/button';
import {writeValue} from '../../panel/value-words';
import type {Desk} from '../../panel/desk';
import type {Words} from '../../words';
import {openDialog} from '../dialog';
import {copy} from './copy';
import type {Change, DialogState} from './dialog-state';
import {Downloads} from './downloads';
import {encryptHere} from './encryption';
import {EncryptionForm} from './encryption-form';
import {mailAddress} from './mail-address';
import {fetchLetter, fetchRevisions} from './server';
import type {Asked} from './server';

/** As the server knows them: see meeting/minutes/compose.ts, which a browser has no need of. */
const forms: readonly MinutesForm[] = ['summary', 'decisions', 'full', 'actions'];

interface BoxProps {
  readonly text: Words;
  readonly padPath: string;
  readonly state: DialogState;
  readonly change: Change;
  /** Another form or moment, or the same anew. */
  readonly ask: (asked: Asked) => void;
  readonly onEncrypt: () => void;
  readonly onClose: () => void;
}

/** The text that a person can copy themselves where the browser doesn't let us. */
const select = (hook: string): void => {
  const shown = document.querySelector<HTMLElement>(`[data-ep-ag="${hook}"]`);
  if (!shown) return;
  shown.focus();
  window.getSelection()?.selectAllChildren(shown);
};

/** Which minutes: their form, of which moment, with or without names. */
const Choice = ({text, state, ask, change}: BoxProps): JSX.Element => {
  const {asked, revisions, isNumbering} = state;
  const chosen = isNumbering ? 'number' : String(asked.revision ?? 'now');
  return (
    <div class="ep-ag-dialog-fields">
      <div class="ep-ag-field">
        <label for="ep-ag-letter-form">{text('ep_ag.minutes.form')}</label>
        <select
          id="ep-ag-letter-form"
          class="ep-ag-select"
          data-ep-ag="letter-form"
          value={asked.form}
          onChange={({currentTarget}) => ask({...asked, form: currentTarget.value as MinutesForm})}
        >
          {forms.map((form) => (
            <option key={form} value={form}>
              {writeValue(text, 'minutes-form', form)}
            </option>
          ))}
        </select>
      </div>
      <div class="ep-ag-field">
        <label for="ep-ag-letter-moment">{text('ep_ag.minutes.moment')}</label>
        <select
          id="ep-ag-letter-moment"
          class="ep-ag-select"
          data-ep-ag="letter-moment"
          value={chosen}
          onChange={({currentTarget: {value}}) => {
            if (value === 'number') change({isNumbering: true});
            else {
              change({isNumbering: false});
              ask({...asked, revision: value === 'now' ? null : Number(value)});
            }
          }}
        >
          <option value="now">{text('ep_ag.minutes.now')}</option>
          {revisions?.saved.map(({revision, label}) => (
            <option key={revision} value={String(revision)}>
              {`${label} (${revision})`}
            </option>
          ))}
          <option value="number">{text('ep_ag.minutes.by-number')}</option>
        </select>
      </div>
      {isNumbering && (
        <div class="ep-ag-field">
          <label for="ep-ag-letter-number">
            {text('ep_ag.minutes.number', {head: revisions?.head ?? '…'})}
          </label>
          <input
            id="ep-ag-letter-number"
            class="ep-ag-input"
            data-ep-ag="letter-number"
            type="number"
            min="0"
            max={revisions?.head}
            value={asked.revision ?? ''}
            onChange={({currentTarget: {value}}) => {
              if (/^\d{1,9}$/.test(value)) ask({...asked, revision: Number(value)});
            }}
          />
        </div>
      )}
      <label class="ep-ag-template">
        <input
          type="checkbox"
          data-ep-ag="letter-counts"
          checked={asked.countsOnly}
          onChange={({currentTarget}) => ask({...asked, countsOnly: currentTarget.checked})}
        />
        <span>{text('ep_ag.minutes.counts')}</span>
      </label>
    </div>
  );
};

/** Copying, and a new mail. */
const Sending = ({
  text,
  letter,
  change,
}: Pick<BoxProps, 'text' | 'change'> & {readonly letter: Letter}): JSX.Element => {
  const mail = mailAddress(letter.subject, letter.text);
  const put = async (parts: Readonly<Record<string, string>>): Promise<void> => {
    const isCopied = await copy(parts);
    if (!isCopied) select('letter-preview');
    change({status: text(isCopied ? 'ep_ag.minutes.copied' : 'ep_ag.minutes.copy-by-hand')});
  };
  return (
    <div class="ep-ag-actions">
      <Button
        hook="copy-rich"
        onPress={() => void put({'text/html': letter.html, 'text/plain': letter.text})}
      >
        {text('ep_ag.minutes.copy')}
      </Button>
      <Button hook="copy-markdown" onPress={() => void put({'text/plain': letter.markdown})}>
        {text('ep_ag.minutes.copy-markdown')}
      </Button>
      {mail === null ? (
        <p class="ep-ag-soft" data-ep-ag="mail-too-long">
          {text('ep_ag.minutes.mail-long')}
        </p>
      ) : (
        <a class="ep-ag-button" data-ep-ag="mail" href={mail}>
          {text('ep_ag.minutes.mail')}
        </a>
      )}
    </div>
  );
};

const Box = (props: BoxProps): JSX.Element => {
  const {text, padPath, state, change, ask, onEncrypt, onClose} = props;
  const {letter, asked} = state;
  const isHere = letter !== null && typeof letter !== 'string';
  return (
    <>
      <header class="ep-ag-header">
        <h2 class="ep-ag-subject" id="ep-ag-letter-heading">
          {text('ep_ag.section.minutes')}
        </h2>
        <Button
          hook="letter-close"
          look="quiet"
          label={text('ep_ag.minutes.close')}
          onPress={onClose}
        >
          <span aria-hidden="true">×</span>
        </Button>
      </header>
      <Choice {...props} />
      <div class="ep-ag-heading">
        <h3 id="ep-ag-letter-preview">{text('ep_ag.minutes.preview')}</h3>
        <Button hook="letter-refresh" look="quiet" onPress={() => ask(asked)}>
          {text('ep_ag.minutes.refresh')}
        </Button>
      </div>
      {typeof letter === 'string' && (
        <p role="alert" class="ep-ag-warning" data-ep-ag="letter-trouble" data-code={letter}>
          {writeValue(text, 'minutes-trouble', letter)}
        </p>
      )}
      {letter === null && <p class="ep-ag-soft">{text('ep_ag.loading')}</p>}
      {isHere && (
        <pre
          class="ep-ag-preview"
          data-ep-ag="letter-preview"
          tabIndex={0}
          role="region"
          aria-labelledby="ep-ag-letter-preview"
          dir="auto"
        >
          {letter.text}
        </pre>
      )}
      <h3>{text('ep_ag.minutes.download')}</h3>
      <Downloads text={text} padPath={padPath} asked={asked} pdf={state.revisions?.pdf === true} />
      {isHere && (
        <>
          <h3>{text('ep_ag.minutes.send')}</h3>
          <Sending text={text} letter={letter} change={change} />
          <EncryptionForm text={text} state={state} change={change} onEncrypt={onEncrypt} />
        </>
      )}
      <p role="status" data-ep-ag="letter-status">
        {state.status}
      </p>
    </>
  );
};

/** Shows the minutes over the page: what they say, and every way to have and to send them. */
export const openMinutes = (desk: Desk): void => {
  const dialog = openDialog(desk, 'letter');
  if (!dialog) return;
  const text = desk.words;
  const {padPath} = desk.page;
  let state: DialogState = {
    asked: {form: 'summary', countsOnly: false, revision: null},
    revisions: null,
    isNumbering: false,
    letter: null,
    status: '',
    pasted: '',
    files: [],
    isWritingKeys: false,
    isEncrypting: false,
    encrypted: null,
  };
  const change: Change = (changed) => {
    state = {...state, ...changed};
    draw();
  };
  let latest: Asked | null = null;
  const ask = (asked: Asked): void => {
    latest = asked;
    // What was encrypted, or said, was of other minutes.
    change({asked, letter: null, encrypted: null, status: ''});
    void fetchLetter(padPath, asked).then((letter) => {
      if (latest === asked) change({letter});
    });
  };
  const encrypt = async (): Promise<void> => {
    const {letter, isEncrypting, files, pasted} = state;
    if (letter === null || typeof letter === 'string' || isEncrypting) return;
    change({isEncrypting: true, encrypted: null, status: ''});
    const encrypted = await encryptHere(letter.text, pasted, files);
    change({isEncrypting: false, encrypted: state.letter === letter ? encrypted : null});
  };
  const draw = (): void =>
    dialog.draw(
      <Box
        text={text}
        padPath={padPath}
        state={state}
        change={change}
        ask={ask}
        onEncrypt={() => void encrypt()}
        onClose={dialog.close}
      />,
    );
  ask(state.asked);
  void fetchRevisions(padPath).then((revisions) => change({revisions}));
};
