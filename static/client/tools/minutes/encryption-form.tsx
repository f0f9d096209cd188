import type {JSX} from 'preact';
import {Button} from '../../panel/button';
import type {Words} from '../../words';
import {Field} from '../form';
import {copy} from './copy';
import type {Encryption} from './encryption';
import type {Change, DialogState} from './dialog-state';

interface EncryptionFormProps {
  readonly text: Words;
  readonly state: DialogState;
  readonly change: Change;
  readonly onEncrypt: () => void;
}

/** A file that this page holds itself: no server is asked for it. */
const save = (armored: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([armored], {type: 'application/pgp-encrypted'}));
  link.download = 'minutes.asc';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
};

/** The encrypted text, for whom it is, and what can be done with it. */
const Encrypted = ({
  text,
  change,
  encrypted: {armored, recipients},
}: Pick<EncryptionFormProps, 'text' | 'change'> & {
  readonly encrypted: Encryption;
}): JSX.Element => (
  <>
    <p>{text('ep_ag.minutes.encrypted-for')}</p>
    <ul data-ep-ag="recipients">
      {recipients.map(({name, fingerprint}) => (
        <li key={fingerprint}>
          <bdi>{name}</bdi> <code>{fingerprint}</code>
        </li>
      ))}
    </ul>
    <div class="ep-ag-field">
      <label for="ep-ag-armored">{text('ep_ag.minutes.encrypted-text')}</label>
      <textarea
        id="ep-ag-armored"
        class="ep-ag-input"
        data-ep-ag="armored"
        rows={6}
        readOnly
        value={armored}
        onFocus={({currentTarget}) => currentTarget.select()}
      />
    </div>
    <div class="ep-ag-actions">
      <Button
        hook="copy-armored"
        onPress={() =>
          void copy({'text/plain': armored}).then((isCopied) => {
            if (!isCopied) document.getElementById('ep-ag-armored')?.focus();
            change({
              status: text(isCopied ? 'ep_ag.minutes.copied' : 'ep_ag.minutes.copy-by-hand'),
            });
          })
        }
      >
        {text('ep_ag.minutes.copy-encrypted')}
      </Button>
      <Button hook="save-armored" onPress={() => save(armored)}>
        {text('ep_ag.minutes.save-encrypted')}
      </Button>
    </div>
    <p class="ep-ag-soft">{text('ep_ag.minutes.subject-open')}</p>
  </>
);

/** Encrypting the minutes to public keys, in this browser. */
export const EncryptionForm = ({
  text,
  state: {isWritingKeys, pasted, isEncrypting, encrypted},
  change,
  onEncrypt,
}: EncryptionFormProps): JSX.Element => (
  <>
    <Button
      hook="encrypt"
      expanded={isWritingKeys}
      onPress={() => change({isWritingKeys: !isWritingKeys})}
    >
      {text('ep_ag.minutes.encrypt')}
    </Button>
    {isWritingKeys && (
      <form
        class="ep-ag-form"
        onSubmit={(event) => {
          event.preventDefault();
          onEncrypt();
        }}
      >
        <Field
          hook="keys"
          label={text('ep_ag.minutes.keys')}
          hint={text('ep_ag.minutes.keys-hint')}
          text={pasted}
          lines={5}
          focused
          maxLength={1_000_000}
          onText={(keys) => change({pasted: keys, encrypted: null})}
        />
        <div class="ep-ag-field">
          <label for="ep-ag-key-files">{text('ep_ag.minutes.key-files')}</label>
          <input
            id="ep-ag-key-files"
            type="file"
            multiple
            data-ep-ag="key-files"
            accept=".asc,.gpg,.pgp,.key,.pub,.txt"
            onChange={({currentTarget}) =>
              change({files: [...(currentTarget.files ?? [])], encrypted: null})
            }
          />
        </div>
        <div class="ep-ag-actions">
          <Button hook="encrypt-now" look="great" submit busy={isEncrypting}>
            {text('ep_ag.minutes.encrypt-now')}
          </Button>
        </div>
      </form>
    )}
    <div aria-live="polite">
      {isWritingKeys && encrypted && 'code' in encrypted && (
        <p class="ep-ag-warning" data-ep-ag="key-trouble" data-code={encrypted.code}>
          {text(`ep_ag.key.${encrypted.code}`, {key: encrypted.key})}
        </p>
      )}
      {isWritingKeys && encrypted && 'armored' in encrypted && (
        <Encrypted text={text} change={change} encrypted={encrypted} />
      )}
    </div>
  </>
);
