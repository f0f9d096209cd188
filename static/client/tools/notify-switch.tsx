import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import {Button} from '../panel/button';
import {useDesk} from '../panel/contexts';
import {recall, remember} from '../panel/remembered';

/**
 * Whether this browser tells. `refused`: the person said no when the browser asked. `missing`: the browser has
 * no notifications.
 */
type Telling = 'on' | 'off' | 'refused' | 'missing';

const readTelling = (): Telling => {
  if (!('Notification' in window)) return 'missing';
  if (Notification.permission === 'denied') return 'refused';
  return recall('notify') === 'on' && Notification.permission === 'granted' ? 'on' : 'off';
};

/** Asks the browser, which asks the person; shows at once what a notification will look like. */
const turnOn = async (text: string, about: string): Promise<Telling> => {
  const permission = await Notification.requestPermission();
  if (permission !== 'granted') return permission === 'denied' ? 'refused' : 'off';
  try {
    new Notification(text, {body: about, tag: 'ep_ag'});
  } catch {
    // Chromium on phones has notifications for service workers only, and there is none of ours.
    return 'missing';
  }
  remember('notify', 'on');
  return 'on';
};

/**
 * Being told by the browser that it is one's turn, while the page is hidden. The browser is asked at the click that
 * turns it on.
 */
export const NotifySwitch = (): JSX.Element => {
  const {words, meeting} = useDesk();
  const [telling, setTelling] = useState(readTelling);
  const isOn = telling === 'on';
  if (telling === 'missing' || telling === 'refused') {
    return (
      <p class="ep-ag-soft" role="status" data-ep-ag="notify-impossible">
        {words(telling === 'missing' ? 'ep_ag.notify.missing' : 'ep_ag.notify.refused')}
      </p>
    );
  }
  const press = async (): Promise<void> => {
    if (isOn) {
      remember('notify', 'off');
      setTelling('off');
    } else {
      setTelling(await turnOn(words('ep_ag.notify.will-tell'), meeting().general.subject));
    }
  };
  return (
    <div class="ep-ag-form">
      <Button hook="notify-switch" pressed={isOn} onPress={() => void press()}>
        {words(isOn ? 'ep_ag.notify.on' : 'ep_ag.notify.off')}
      </Button>
      <p class="ep-ag-soft">{words('ep_ag.notify.explained')}</p>
    </div>
  );
};
